import { type Cursor, expected, isName, isSymbol, needSymbol, peek, take, takeSymbol } from './cursor.ts'
import type { Expression } from './expression.ts'
import { isChainAhead } from './lookahead.ts'
import { numberLiteral } from './number-literal.ts'
import { parseChain } from './parse-chain.ts'
import { parseExpression } from './parse-expression.ts'
import { parseKeywordForm } from './parse-keyword-form.ts'
import { parseListForm } from './parse-list-form.ts'
import { parseMap } from './parse-map.ts'

/** What stands alone: a literal, parameter, variable, call, list, map, pattern, or anything in parentheses. */
export function parseAtom(cursor: Cursor): Expression {
  const token = peek(cursor)
  const { place } = token
  if (token.kind === 'number') return numberLiteral(take(cursor))
  if (token.kind === 'string') return { kind: 'literal', value: take(cursor).text, place }
  if (isName(cursor)) return parseKeywordForm(cursor)
  if (takeSymbol(cursor, '$')) return parseParameter(cursor)
  if (isSymbol(cursor, '{')) return { kind: 'map', entries: parseMap(cursor), place }
  if (isSymbol(cursor, '[')) return parseListForm(cursor)
  if (isChainAhead(cursor)) return { kind: 'pattern', chain: parseChain(cursor), place }
  if (!takeSymbol(cursor, '(')) throw expected(cursor, 'an expression')
  const inside = parseExpression(cursor)
  needSymbol(cursor, ')')
  return inside
}

/** `$name` or `$0`. */
function parseParameter(cursor: Cursor): Expression {
  const { place } = peek(cursor)
  if (!isName(cursor) && peek(cursor).kind !== 'number') throw expected(cursor, 'the name of a parameter')
  return { kind: 'parameter', name: take(cursor).text, place }
}
