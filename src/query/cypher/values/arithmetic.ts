import type { Meter } from '../meter.ts'
import type { ArithmeticOperator } from '../syntax/expression.ts'
import type { Place } from '../syntax/place.ts'
import { queryError } from '../syntax/query-error.ts'
import { kindOf, withArticle } from './kind.ts'
import { float, integer, isInteger, plain } from './number.ts'
import { textOf } from './text.ts'
import { isList, isNumber, type Value } from './value.ts'

/** Where something is calculated, for its errors and its cost. */
export type At = Readonly<{ place: Place; meter: Meter }>

/** `+ - * / % ^`: integers stay integers and may not overflow, `+` also joins strings and lists, null gives null. */
export function calculate(operator: ArithmeticOperator, [a, b]: readonly [Value, Value], at: At): Value {
  if (a === null || b === null) return null
  if (operator === '+' && !(isNumber(a) && isNumber(b))) return joined([a, b], at)
  if (!isNumber(a) || !isNumber(b)) throw cannot(operator, [a, b], at.place)
  if (operator === '^' || !isInteger(a) || !isInteger(b)) return float(ofFloats(operator, plain(a), plain(b)))
  if ((operator === '/' || operator === '%') && Number(b) === 0)
    throw queryError(at.place, 'Nothing can be divided by zero.')
  const result = typeof a === 'number' && typeof b === 'number' ? ofSafeIntegers(operator, a, b) : Number.NaN
  return Number.isSafeInteger(result) ? result : checked(ofIntegers(operator, BigInt(a), BigInt(b)), at.place)
}

export function negated(value: Value, place: Place): Value {
  if (value === null) return null
  if (!isNumber(value)) throw queryError(place, `There is no negative of ${withArticle(kindOf(value))}.`)
  if (typeof value === 'bigint') return checked(-value, place)
  if (value === 0) return 0
  return typeof value === 'number' ? -value : float(-value.number)
}

function joined([a, b]: readonly [Value, Value], at: At): Value {
  if (isList(a)) return joinedLists(a, isList(b) ? b : [b], at)
  if (isList(b)) return joinedLists([a], b, at)
  const canJoin = (value: Value) => typeof value === 'string' || isNumber(value)
  if (!canJoin(a) || !canJoin(b)) throw cannot('+', [a, b], at.place)
  return checkedLength(`${textOf(a)}${textOf(b)}`, at)
}

function joinedLists(a: readonly Value[], b: readonly Value[], { meter }: At): Value {
  meter.spend(a.length + b.length)
  meter.hold(a.length + b.length)
  return [...a, ...b]
}

/** A string that is not so long that it would exhaust the memory. */
export function checkedLength(text: string, { place, meter }: At): string {
  if (text.length > LONGEST_STRING) throw queryError(place, `A string has at most ${LONGEST_STRING} characters.`)
  meter.spend(Math.ceil(text.length / CHARACTERS_A_STEP))
  return text
}

export const LONGEST_STRING = 10_000_000
const CHARACTERS_A_STEP = 64

function ofFloats(operator: ArithmeticOperator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    case '%':
      return a % b
    case '^':
      return a ** b
  }
}

/** Not a safe integer where the result may be inexact. */
function ofSafeIntegers(operator: ArithmeticOperator, a: number, b: number): number {
  const result = operator === '/' ? Math.trunc(a / b) : ofFloats(operator, a, b)
  return result === 0 ? 0 : result
}

function ofIntegers(operator: ArithmeticOperator, a: bigint, b: bigint): bigint {
  if (operator === '+') return a + b
  if (operator === '-') return a - b
  if (operator === '*') return a * b
  return operator === '/' ? a / b : a % b
}

function checked(value: bigint, place: Place): Value {
  const result = integer(value)
  if (result === undefined)
    throw queryError(place, 'The result is too large for an integer of 64 bits.', 'Use floats: 1.0 * …')
  return result
}

function cannot(operator: string, values: readonly [Value, Value], place: Place): Error {
  const [a, b] = values.map((value) => withArticle(kindOf(value)))
  return queryError(place, `${operator} cannot join ${a} and ${b}.`)
}
