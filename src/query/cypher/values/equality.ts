import type { Meter } from '../meter.ts'
import { compareNumbers, isNotANumber, type NumberValue } from './number.ts'
import { isList, isMap, isNumber, isPath, type ListValue, type MapValue, type Value } from './value.ts'

/** `=` of openCypher: unknown where an unknown value decides, never true between kinds, and 1 equals 1.0. */
export function equals(a: Value, b: Value, meter: Meter): boolean | null {
  if (a === null || b === null) return null
  if (typeof a !== 'object' && typeof a === typeof b) return a === b
  if (isNumber(a) && isNumber(b)) return equalNumbers(a, b)
  if (typeof a !== 'object' || typeof b !== 'object') return false
  if (isList(a)) return isList(b) && equalLists(a, b, meter)
  if (isMap(a)) return isMap(b) && equalMaps(a, b, meter)
  if (isPath(a)) return isPath(b) && a.nodes[0] === b.nodes[0] && sameItems(a.relationships, b.relationships)
  return a === b
}

function equalNumbers(a: NumberValue, b: NumberValue): boolean {
  return !isNotANumber(a) && !isNotANumber(b) && compareNumbers(a, b) === 0
}

function equalLists(a: ListValue, b: ListValue, meter: Meter): boolean | null {
  if (a.length !== b.length) return false
  meter.spend(a.length)
  let isKnown = true
  for (const [index, value] of a.entries()) {
    const equal = equals(value, b[index] ?? null, meter)
    if (equal === false) return false
    isKnown &&= equal !== null
  }
  return isKnown ? true : null
}

function equalMaps(a: MapValue, b: MapValue, meter: Meter): boolean | null {
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key))) return false
  const values = (map: MapValue) => keys.map((key) => map[key] ?? null)
  return equalLists(values(a), values(b), meter)
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}
