import { type Cursor, isKeyword, needSymbol, nested, peek, take, takeKeyword } from './cursor.ts'
import type { Expression, SubqueryKind } from './expression.ts'
import { parseChains } from './parse-chain.ts'
import { parseExpression } from './parse-expression.ts'
import { parseQueryTree } from './parse-query.ts'
import type { QueryTree } from './query-tree.ts'

/** `EXISTS { (a)-->(b) WHERE … }` or a whole query in the braces. */
export function parseSubquery(cursor: Cursor, subquery: SubqueryKind): Expression {
  const { place } = take(cursor)
  needSymbol(cursor, '{')
  const isQuery = ['MATCH', 'OPTIONAL', 'UNWIND', 'WITH', 'RETURN'].some((keyword) => isKeyword(cursor, keyword))
  const query = nested(cursor, place, isQuery ? parseQueryTree : parseBareMatch)
  needSymbol(cursor, '}')
  return { kind: 'subquery', subquery, query, place }
}

function parseBareMatch(cursor: Cursor): QueryTree {
  const { place } = peek(cursor)
  const chains = parseChains(cursor)
  const where = takeKeyword(cursor, 'WHERE') ? parseExpression(cursor) : undefined
  return { parts: [[{ kind: 'MATCH', isOptional: false, chains, where, place }]], keepsDuplicates: true, place }
}
