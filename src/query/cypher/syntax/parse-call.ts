import {
  type Cursor,
  isSymbol,
  listUntil,
  needName,
  needSymbol,
  peek,
  take,
  takeKeyword,
  takeSymbol,
} from './cursor.ts'
import type { Expression } from './expression.ts'
import { isChainAhead } from './lookahead.ts'
import { parseChain } from './parse-chain.ts'
import { parseExpression } from './parse-expression.ts'

/** `toLower(name)`, `count(*)`, `collect(DISTINCT name)`, `exists((a)-->())`. */
export function parseCall(cursor: Cursor): Expression {
  const { place } = peek(cursor)
  const name = functionName(cursor)
  needSymbol(cursor, '(')
  if (name.toLowerCase() === 'exists' && isChainAhead(cursor)) return patternIn(cursor)
  if (isSymbol(cursor, '*') && isSymbol(cursor, ')', 1)) {
    take(cursor)
    take(cursor)
    return { kind: 'call', name, isDistinct: false, isStar: true, values: [], place }
  }
  const isDistinct = takeKeyword(cursor, 'DISTINCT')
  return { kind: 'call', name, isDistinct, isStar: false, values: listUntil(cursor, ')', parseExpression), place }
}

function functionName(cursor: Cursor): string {
  let name = take(cursor).text
  while (takeSymbol(cursor, '.')) name += `.${needName(cursor)}`
  return name
}

/** The older way to write `EXISTS { … }`. */
function patternIn(cursor: Cursor): Expression {
  const chain = parseChain(cursor)
  needSymbol(cursor, ')')
  const { place } = chain
  const parts = [[{ kind: 'MATCH', isOptional: false, chains: [chain], place } as const]]
  return { kind: 'subquery', subquery: 'EXISTS', query: { parts, keepsDuplicates: true, place }, place }
}
