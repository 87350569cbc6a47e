import { type Cursor, isKeyword, isName, isSymbol, needKeyword, needName, needSymbol, peek, take } from './cursor.ts'
import type { Expression, Quantifier, SubqueryKind } from './expression.ts'
import { parseCall } from './parse-call.ts'
import { parseCase } from './parse-case.ts'
import { parseShortest } from './parse-chain.ts'
import { parseExpression } from './parse-expression.ts'
import { parseSubquery } from './parse-subquery.ts'

/** What begins with a word: a constant, CASE, a subquery, a quantifier, reduce, a shortest path, a call, else a variable. */
export function parseKeywordForm(cursor: Cursor): Expression {
  const { place, keyword } = peek(cursor)
  const constant = CONSTANTS.get(keyword)
  if (constant !== undefined && !isSymbol(cursor, '(', 1)) {
    take(cursor)
    return { kind: 'literal', value: constant, place }
  }
  if (keyword === 'NULL') {
    take(cursor)
    return { kind: 'literal', value: null, place }
  }
  if (keyword === 'CASE') return parseCase(cursor)
  const subquery = SUBQUERIES.find((kind) => kind === keyword)
  if (subquery !== undefined && isSymbol(cursor, '{', 1)) return parseSubquery(cursor, subquery)
  return parseParenthesised(cursor)
}

const CONSTANTS: ReadonlyMap<string, boolean> = new Map([
  ['TRUE', true],
  ['FALSE', false],
])
const SUBQUERIES: readonly SubqueryKind[] = ['EXISTS', 'COUNT', 'COLLECT']
const QUANTIFIERS: readonly Quantifier[] = ['ALL', 'ANY', 'NONE', 'SINGLE']

function parseParenthesised(cursor: Cursor): Expression {
  const { place, keyword } = peek(cursor)
  if (isCallAhead(cursor)) {
    const quantifier = QUANTIFIERS.find((one) => one === keyword)
    if (quantifier !== undefined && isKeyword(cursor, 'IN', 3)) return parseQuantifier(cursor, quantifier)
    if (keyword === 'REDUCE') return parseReduce(cursor)
    if (keyword === 'SHORTESTPATH' || keyword === 'ALLSHORTESTPATHS') {
      return { kind: 'pattern', chain: parseShortest(cursor), place }
    }
    return parseCall(cursor)
  }
  return { kind: 'variable', name: take(cursor).text, place }
}

/** `name(` or `space.name(`. */
function isCallAhead(cursor: Cursor): boolean {
  let ahead = 1
  while (isSymbol(cursor, '.', ahead) && isName(cursor, ahead + 1)) ahead += 2
  return isSymbol(cursor, '(', ahead)
}

/** `all(x IN list WHERE …)`. */
function parseQuantifier(cursor: Cursor, quantifier: Quantifier): Expression {
  const { place } = take(cursor)
  needSymbol(cursor, '(')
  const variable = needName(cursor)
  needKeyword(cursor, 'IN')
  const list = parseExpression(cursor)
  needKeyword(cursor, 'WHERE')
  const where = parseExpression(cursor)
  needSymbol(cursor, ')')
  return { kind: 'quantifier', quantifier, variable, list, where, place }
}

/** `reduce(sum = 0, x IN list | sum + x)`. */
function parseReduce(cursor: Cursor): Expression {
  const { place } = take(cursor)
  needSymbol(cursor, '(')
  const accumulator = needName(cursor)
  needSymbol(cursor, '=')
  const start = parseExpression(cursor)
  needSymbol(cursor, ',')
  const variable = needName(cursor)
  needKeyword(cursor, 'IN')
  const list = parseExpression(cursor)
  needSymbol(cursor, '|')
  const result = parseExpression(cursor)
  needSymbol(cursor, ')')
  return { kind: 'reduce', accumulator, start, variable, list, result, place }
}
