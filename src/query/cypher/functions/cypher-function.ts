import type { Meter } from '../meter.ts'
import type { Place } from '../syntax/place.ts'
import { queryError } from '../syntax/query-error.ts'
import { type Kind, kindOf, withArticle } from '../values/kind.ts'
import type { Value } from '../values/value.ts'

/** Where a function is called. */
export type CallSite = Readonly<{ name: string; place: Place; meter: Meter; random: () => number }>

/** A function of openCypher: a name, what it takes, what it gives. */
export type CypherFunction = Readonly<{
  name: string
  /** What each value may be; a value less is given where `optional` says so. Null is no value: the result is null then. */
  takes: readonly (readonly Kind[])[]
  optional?: number
  /** Any number of values, which may be null. */
  takesAny?: true
  gives: Kind
  apply: (values: readonly Value[], site: CallSite) => Value
}>

/** The error that a function cannot do with a value. */
export function unsuitable(value: Value, { name, place }: CallSite): Error {
  return queryError(place, `${name}() cannot take ${withArticle(kindOf(value))}.`)
}
