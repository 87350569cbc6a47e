import {
  type Cursor,
  isKeyword,
  isName,
  isSymbol,
  listUntil,
  needKeyword,
  needName,
  needSymbol,
  peek,
  take,
  takeKeyword,
  takeSymbol,
} from './cursor.ts'
import type { Expression } from './expression.ts'
import { holdsAtTop } from './lookahead.ts'
import { parseChain } from './parse-chain.ts'
import { parseExpression } from './parse-expression.ts'

/** What begins with `[`: a list, a list comprehension or a pattern comprehension. */
export function parseListForm(cursor: Cursor): Expression {
  if (isName(cursor, 1) && isKeyword(cursor, 'IN', 2) && !holdsAtTop(cursor, ',')) return parseListComprehension(cursor)
  const beginsWithPattern = isSymbol(cursor, '(', 1) || (isName(cursor, 1) && isSymbol(cursor, '=', 2))
  if (beginsWithPattern && holdsAtTop(cursor, '|')) return parsePatternComprehension(cursor)
  const { place } = take(cursor)
  return { kind: 'list', values: listUntil(cursor, ']', parseExpression), place }
}

/** `[x IN list WHERE x > 1 | x * 2]`. */
function parseListComprehension(cursor: Cursor): Expression {
  const { place } = take(cursor)
  const variable = needName(cursor)
  needKeyword(cursor, 'IN')
  const list = parseExpression(cursor)
  const where = takeKeyword(cursor, 'WHERE') ? parseExpression(cursor) : undefined
  const result = takeSymbol(cursor, '|') ? parseExpression(cursor) : undefined
  needSymbol(cursor, ']')
  return { kind: 'list comprehension', variable, list, where, result, place }
}

/** `[p = (a)-->(b) WHERE b.x > 1 | b.name]`. */
function parsePatternComprehension(cursor: Cursor): Expression {
  const { place } = take(cursor)
  const variable = isName(cursor) ? take(cursor).text : undefined
  if (variable !== undefined) needSymbol(cursor, '=')
  const chain = { ...parseChain(cursor), variable, place: peek(cursor).place }
  const where = takeKeyword(cursor, 'WHERE') ? parseExpression(cursor) : undefined
  needSymbol(cursor, '|')
  const result = parseExpression(cursor)
  needSymbol(cursor, ']')
  return { kind: 'pattern comprehension', chain, where, result, place }
}
