import type { Meter } from '../meter.ts'
import { isFloat, isList, isNode, isPath, isRelationship, type Value } from './value.ts'

/** What a value is told apart by in DISTINCT and in groups, as the key of a `Map`: null equals null there, and 1 equals 1.0. */
export type Identity = string | number | bigint | boolean | object | null

export function identityOf(value: Value, meter: Meter): Identity {
  if (typeof value === 'string') return value.charCodeAt(0) === 0 ? ESCAPE + encoded(value, meter) : value
  if (typeof value === 'number') return identityOfNumber(value)
  if (isFloat(value)) return identityOfNumber(value.number)
  if (isNode(value) || isRelationship(value)) return value
  return typeof value === 'object' && value !== null ? ESCAPE + encoded(value, meter) : value
}

/** Of strings that begin so, and of what is no plain value. */
const ESCAPE = '\u{0}'

/** The identity of several values together. */
export function identityOfAll(values: readonly Value[], meter: Meter): Identity {
  if (values.length === 1) return identityOf(values[0] ?? null, meter)
  return values.map((value) => encoded(value, meter)).join()
}

function identityOfNumber(number: number): number | bigint {
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? BigInt(number) : number
}

/** Text that only equal values share: strings carry their length. */
function encoded(value: Value, meter: Meter): string {
  if (typeof value === 'string') return `s${value.length}:${value}`
  if (typeof value === 'number') return `n${identityOfNumber(value)}`
  if (typeof value !== 'object') return typeof value === 'bigint' ? `n${value}` : String(value)
  if (value === null) return 'null'
  if (isFloat(value)) return `n${identityOfNumber(value.number)}`
  if (isNode(value)) return `N${value.ordinal}`
  if (isRelationship(value)) return `R${value.ordinal}`
  if (isPath(value)) return `P${encoded(value.nodes, meter)}${encoded(value.relationships, meter)}`
  if (isList(value)) return `[${encodedItems(value, meter)}]`
  const keys = Object.keys(value).toSorted()
  return `{${encodedItems(keys, meter)}:${encodedItems(
    keys.map((key) => value[key] ?? null),
    meter,
  )}}`
}

function encodedItems(values: readonly Value[], meter: Meter): string {
  meter.spend(values.length)
  return values.map((value) => encoded(value, meter)).join()
}
