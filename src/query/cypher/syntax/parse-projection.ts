import { type Cursor, needKeyword, needName, peek, separated, take, takeKeyword, takeSymbol } from './cursor.ts'
import type { Expression } from './expression.ts'
import { parseWhere } from './parse-chain.ts'
import { parseExpression } from './parse-expression.ts'
import { queryError } from './query-error.ts'
import type { Projection, ProjectionItem, SortItem } from './query-tree.ts'

/** WITH or RETURN with all that follows: items, ORDER BY, SKIP, LIMIT, and WHERE after WITH. */
export function parseProjection(cursor: Cursor, kind: Projection['kind']): Projection {
  const { place } = take(cursor)
  const isDistinct = takeKeyword(cursor, 'DISTINCT')
  const hasAll = takeSymbol(cursor, '*')
  const items = hasAll && !takeSymbol(cursor, ',') ? [] : separated(cursor, () => parseItem(cursor, kind))
  const order = takeKeyword(cursor, 'ORDER') ? parseOrder(cursor) : []
  const skip = takeKeyword(cursor, 'SKIP') || takeKeyword(cursor, 'OFFSET') ? parseExpression(cursor) : undefined
  const limit = takeKeyword(cursor, 'LIMIT') ? parseExpression(cursor) : undefined
  const where = kind === 'WITH' ? parseWhere(cursor) : undefined
  return { kind, place, isDistinct, hasAll, items, order, skip, limit, where }
}

function parseItem(cursor: Cursor, kind: Projection['kind']): ProjectionItem {
  const first = peek(cursor)
  const expression = parseExpression(cursor)
  const last = peek(cursor, -1)
  if (takeKeyword(cursor, 'AS')) return { expression, name: needName(cursor) }
  if (expression.kind === 'variable') return { expression, name: expression.name }
  if (kind === 'RETURN') return { expression, name: first.place.text.slice(first.place.offset, last.end) }
  throw queryError(first.place, 'An expression in WITH needs a name.', 'Add AS and a name.')
}

function parseOrder(cursor: Cursor): readonly SortItem[] {
  needKeyword(cursor, 'BY')
  return separated(cursor, parseSortItem)
}

function parseSortItem(cursor: Cursor): SortItem {
  const expression: Expression = parseExpression(cursor)
  const isDescending = takeKeyword(cursor, 'DESC') || takeKeyword(cursor, 'DESCENDING')
  if (!isDescending && !takeKeyword(cursor, 'ASC')) takeKeyword(cursor, 'ASCENDING')
  return { expression, isDescending }
}
