import { storedValue } from '../graph-view/property.ts'
import { queryError } from '../syntax/query-error.ts'
import type { Kind } from '../values/kind.ts'
import { isList, type ListValue, type Value } from '../values/value.ts'
import { type CallSite, type CypherFunction, unsuitable } from './cypher-function.ts'

const LIST: readonly Kind[] = ['list']
const INTEGER: readonly Kind[] = ['integer']

export const listFunctions: readonly CypherFunction[] = [
  { name: 'size', takes: [['string', 'list']], gives: 'integer', apply: size },
  { name: 'head', takes: [LIST], gives: 'any', apply: ([values], site) => storedValue(list(values, site)[0]) },
  { name: 'last', takes: [LIST], gives: 'any', apply: ([values], site) => storedValue(list(values, site).at(-1)) },
  { name: 'tail', takes: [LIST], gives: 'list', apply: ([values], site) => copied(list(values, site), site).slice(1) },
  { name: 'reverse', takes: [['string', 'list']], gives: 'any', apply: reversed },
  { name: 'range', takes: [INTEGER, INTEGER, INTEGER], optional: 1, gives: 'list', apply: range },
  { name: 'isEmpty', takes: [['string', 'list', 'map']], gives: 'boolean', apply: isEmpty },
]

function list(value: Value | undefined, site: CallSite): ListValue {
  if (value !== undefined && isList(value)) return value
  throw unsuitable(value ?? null, site)
}

function copied(values: ListValue, { meter }: CallSite): ListValue {
  meter.spend(values.length)
  return values
}

function size([value]: readonly Value[], site: CallSite): number {
  return typeof value === 'string' ? Array.from(value).length : list(value, site).length
}

function reversed([value]: readonly Value[], site: CallSite): Value {
  return typeof value === 'string'
    ? Array.from(value).toReversed().join('')
    : copied(list(value, site), site).toReversed()
}

function isEmpty([value]: readonly Value[]): boolean {
  if (typeof value === 'string') return value === ''
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** `range(1, 9, 2)` is `[1, 3, 5, 7, 9]`. */
function range([first, last, step = 1]: readonly Value[], { name, place, meter }: CallSite): Value {
  if (typeof first !== 'number' || typeof last !== 'number' || typeof step !== 'number') {
    throw queryError(place, `${name}() takes integers below 2^53.`)
  }
  if (step === 0) throw queryError(place, `${name}() takes no step of 0.`)
  const length = Math.max(0, Math.floor((last - first) / step) + 1)
  meter.spend(length)
  meter.hold(length)
  return Array.from({ length }, (_, index) => first + index * step)
}
