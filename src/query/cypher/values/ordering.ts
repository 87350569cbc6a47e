import type { Meter } from '../meter.ts'
import { equals } from './equality.ts'
import { identityOf } from './identity.ts'
import { compareNumbers, isNotANumber } from './number.ts'
import { isList, isMap, isNode, isNumber, isPath, isRelationship, type ListValue, type Value } from './value.ts'

/**
 * The order of ORDER BY, min and max, over all values: maps, nodes, relationships, lists, paths, strings, booleans, numbers,
 * null (openCypher CIP 2016-06-14).
 */
export function compareValues(a: Value, b: Value, meter: Meter): number {
  const rank = rankOf(a)
  const difference = rank - rankOf(b)
  if (difference !== 0) return difference
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b)
  if (typeof a === 'string' && typeof b === 'string') return compareCodePoints(a, b)
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  if (isList(a) && isList(b)) return compareLists(a, b, meter)
  if ((isNode(a) && isNode(b)) || (isRelationship(a) && isRelationship(b))) return a.ordinal - b.ordinal
  return a === null ? 0 : compareCodePoints(String(identityOf(a, meter)), String(identityOf(b, meter)))
}

type OrderOperator = '<' | '<=' | '>' | '>='

/** `<`, `<=`, `>`, `>=`: unknown between kinds that have no order in common. Made once, since filters spend their time there. */
export function orderTest(operator: OrderOperator, meter: Meter): (a: Value, b: Value) => boolean | null {
  return (a, b) =>
    typeof a === 'string' && typeof b === 'string'
      ? holds(operator, compareCodePoints(a, b))
      : isOrdered(operator, [a, b], meter)
}

function isOrdered(operator: OrderOperator, [a, b]: readonly [Value, Value], meter: Meter): boolean | null {
  if (a === null || b === null) return null
  if (isList(a) && isList(b)) return areListsOrdered(operator, [a, b], meter)
  if (isNumber(a) && isNumber(b)) return !isNotANumber(a) && !isNotANumber(b) && holds(operator, compareNumbers(a, b))
  const isComparable = typeof a === typeof b && typeof a !== 'object'
  return isComparable ? holds(operator, compareValues(a, b, meter)) : null
}

function areListsOrdered(
  operator: OrderOperator,
  [a, b]: readonly [ListValue, ListValue],
  meter: Meter,
): boolean | null {
  const shared = Math.min(a.length, b.length)
  for (let index = 0; index < shared; index++) {
    meter.spend(1)
    const [left, right] = [a[index] ?? null, b[index] ?? null]
    const equal = equals(left, right, meter)
    if (equal === null) return null
    if (!equal) return isOrdered(operator, [left, right], meter)
  }
  return holds(operator, a.length - b.length)
}

function holds(operator: OrderOperator, difference: number): boolean {
  if (operator === '<') return difference < 0
  if (operator === '<=') return difference <= 0
  return operator === '>' ? difference > 0 : difference >= 0
}

function compareLists(a: ListValue, b: ListValue, meter: Meter): number {
  const shared = Math.min(a.length, b.length)
  for (let index = 0; index < shared; index++) {
    meter.spend(1)
    const difference = compareValues(a[index] ?? null, b[index] ?? null, meter)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** By code points, as UTF-8 sorts; code units would put emoji before some letters. */
function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0
  const shared = Math.min(a.length, b.length)
  let index = 0
  while (index < shared && a.charCodeAt(index) === b.charCodeAt(index)) index++
  if (index === shared) return a.length - b.length
  return unitRank(a.charCodeAt(index)) - unitRank(b.charCodeAt(index))
}

function unitRank(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x10000 : unit
}

function rankOf(value: Value): number {
  if (value === null) return 8
  if (isNumber(value)) return 7
  if (typeof value === 'boolean') return 6
  if (typeof value === 'string') return 5
  if (isPath(value)) return 4
  if (isList(value)) return 3
  if (isRelationship(value)) return 2
  return isMap(value) ? 0 : 1
}
