import { type Float, isFloat, tag, type Value } from './value.ts'

/** Any number of openCypher. */
export type NumberValue = number | bigint | Float

/** A float: plain where its fraction tells it from an integer, boxed where it is whole. */
export function float(number: number): Value {
  return Number.isInteger(number) ? { [tag]: 'float', number } : number
}

/** An integer of 64 bits: a `number` up to 2^53, a `bigint` beyond; nothing beyond 2^63. */
export function integer(value: bigint): number | bigint | undefined {
  if (BigInt.asIntN(64, value) !== value) return undefined
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

export function isInteger(value: Value): value is number | bigint {
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value))
}

/** The number as JavaScript reckons. */
export function plain(value: NumberValue): number {
  return typeof value === 'number' ? value : isFloat(value) ? value.number : Number(value)
}

/** Below, above or equal, exact also where one is beyond 2^53; not a number is above all. */
export function compareNumbers(a: NumberValue, b: NumberValue): number {
  const [left, right] = [exact(a), exact(b)]
  if (left < right) return -1
  if (left > right) return 1
  return Number(Number.isNaN(left)) - Number(Number.isNaN(right))
}

function exact(value: NumberValue): number | bigint {
  return isFloat(value) ? value.number : value
}

/** What 0.0 / 0.0 gives: equal to nothing, also not to itself. */
export function isNotANumber(value: NumberValue): boolean {
  return typeof value === 'number' && Number.isNaN(value)
}
