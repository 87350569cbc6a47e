import { type Cursor, expected, isName, isSymbol, needSymbol, peek, take, takeSymbol } from './cursor.ts'
import { parseProperties, parseWhere } from './parse-chain.ts'
import { parseLabels } from './parse-labels.ts'
import type { Direction, RelationshipPattern } from './pattern.ts'
import { queryError } from './query-error.ts'

/** `-->`, `<-[r:KNOWS|LIKES]-`, `-[*1..3]-`. */
export function parseRelationship(cursor: Cursor): RelationshipPattern {
  const { place } = peek(cursor)
  const pointsLeft = takeSymbol(cursor, '<')
  needSymbol(cursor, '-')
  const details = takeSymbol(cursor, '[') ? parseDetails(cursor) : { properties: [] }
  needSymbol(cursor, '-')
  const pointsRight = takeSymbol(cursor, '>')
  return { ...details, direction: directionOf(pointsLeft, pointsRight), place }
}

function directionOf(pointsLeft: boolean, pointsRight: boolean): Direction {
  if (pointsLeft === pointsRight) return 'both'
  return pointsLeft ? 'in' : 'out'
}

function parseDetails(cursor: Cursor): Omit<RelationshipPattern, 'direction' | 'place'> {
  const variable = isName(cursor) ? take(cursor).text : undefined
  const types = isSymbol(cursor, ':') ? parseLabels(cursor) : undefined
  const length = takeSymbol(cursor, '*') ? parseLength(cursor) : undefined
  const properties = parseProperties(cursor)
  const where = parseWhere(cursor)
  needSymbol(cursor, ']')
  return { variable, types, length, properties, where }
}

/** After the star: nothing, `2`, `1..3`, `..3`, `2..`. */
function parseLength(cursor: Cursor): RelationshipPattern['length'] {
  const least = takeCount(cursor)
  if (!takeSymbol(cursor, '..')) return least === undefined ? { least: 1, most: Infinity } : { least, most: least }
  return { least: least ?? 1, most: takeCount(cursor) ?? Infinity }
}

function takeCount(cursor: Cursor): number | undefined {
  const { kind, text, place } = peek(cursor)
  if (kind !== 'number') return undefined
  if (!/^\d+$/.test(text)) throw expected(cursor, 'a whole number')
  take(cursor)
  const count = Number(text)
  if (Number.isSafeInteger(count)) return count
  throw queryError(place, `${text} is too large for a length.`, 'Leave it out for paths of any length.')
}
