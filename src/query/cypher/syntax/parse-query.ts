import {
  type Cursor,
  createCursor,
  expected,
  isKeyword,
  isSymbol,
  needKeyword,
  needName,
  peek,
  take,
  takeKeyword,
  takeSymbol,
} from './cursor.ts'
import { tokensOf } from './lexer.ts'
import { parseChains, parseWhere } from './parse-chain.ts'
import { parseExpression } from './parse-expression.ts'
import { parseProjection } from './parse-projection.ts'
import { queryError } from './query-error.ts'
import type { Clause, QueryTree } from './query-tree.ts'
import { suggestion } from './suggestion.ts'
import { shown, type Token } from './token.ts'

/** The tree of a query; a `UsageError` that names line and column where it is none, or would write. */
export function parseQuery(text: string): QueryTree {
  if (text.length > LONGEST) throw queryError({ text, offset: LONGEST }, `A query has at most ${LONGEST} characters.`)
  const tokens = tokensOf(text)
  const end = tokens.at(-1)
  if (end === undefined || tokens.length === 1) throw queryError({ text, offset: 0 }, 'The query is empty.', EXAMPLE)
  const cursor = createCursor(tokens, end)
  const query = parseQueryTree(cursor)
  takeSymbol(cursor, ';')
  if (peek(cursor).kind !== 'end') throw strayToken(cursor)
  if (query.parts.some((clauses) => clauses.at(-1)?.kind !== 'RETURN')) {
    throw queryError(peek(cursor).place, 'A query ends with RETURN.', 'Add RETURN and what you want to know.')
  }
  return query
}

const LONGEST = 100_000
const EXAMPLE = 'Write one such as MATCH (a)-[r]->(b) RETURN a.label, r.label, b.label'

/** Parts joined by UNION, also inside a subquery. */
export function parseQueryTree(cursor: Cursor): QueryTree {
  const { place } = peek(cursor)
  const parts = [parsePart(cursor)]
  let keepsDuplicates: boolean | undefined
  while (isKeyword(cursor, 'UNION')) {
    const union = take(cursor)
    const isAll = takeKeyword(cursor, 'ALL')
    if (keepsDuplicates !== undefined && isAll !== keepsDuplicates) {
      throw queryError(union.place, 'UNION and UNION ALL cannot be mixed in one query.')
    }
    keepsDuplicates = isAll
    parts.push(parsePart(cursor))
  }
  return { parts, keepsDuplicates: keepsDuplicates ?? true, place }
}

function parsePart(cursor: Cursor): readonly Clause[] {
  const clauses: Clause[] = []
  while (!isPartEnd(cursor)) {
    if (clauses.length === MOST_CLAUSES)
      throw queryError(peek(cursor).place, `A query has at most ${MOST_CLAUSES} clauses.`)
    clauses.push(parseClause(cursor))
    if (clauses.at(-1)?.kind === 'RETURN') break
  }
  if (clauses.length === 0) throw strayToken(cursor)
  return clauses
}

const MOST_CLAUSES = 100

function isPartEnd(cursor: Cursor): boolean {
  return peek(cursor).kind === 'end' || isSymbol(cursor, ';') || isSymbol(cursor, '}') || isKeyword(cursor, 'UNION')
}

function parseClause(cursor: Cursor): Clause {
  const { place, keyword } = peek(cursor)
  if (keyword === 'WITH' || keyword === 'RETURN') return parseProjection(cursor, keyword)
  if (takeKeyword(cursor, 'UNWIND')) {
    const list = parseExpression(cursor)
    needKeyword(cursor, 'AS')
    return { kind: 'UNWIND', list, variable: needName(cursor), place }
  }
  const isOptional = takeKeyword(cursor, 'OPTIONAL')
  if (isOptional) needKeyword(cursor, 'MATCH')
  else if (!takeKeyword(cursor, 'MATCH')) throw strayToken(cursor)
  const chains = parseChains(cursor)
  return { kind: 'MATCH', isOptional, chains, where: parseWhere(cursor), place }
}

function strayToken(cursor: Cursor): Error {
  const token = peek(cursor)
  if (WRITING.has(token.keyword)) return refusal(token)
  if (token.kind !== 'name') return expected(cursor, 'a clause such as MATCH or RETURN')
  const remedy = suggestion(token.keyword, KEYWORDS) ?? `Clauses are ${CLAUSES.join(', ')}.`
  return queryError(token.place, `${shown(token)} does not belong here.`, remedy)
}

function refusal({ keyword, place }: Token): Error {
  const problem =
    keyword === 'CALL' || keyword === 'USE'
      ? `${keyword} is not supported.`
      : `${keyword} is not possible: queries only read.`
  return queryError(place, problem, `Clauses are ${CLAUSES.join(', ')}.`)
}

const CLAUSES = ['MATCH', 'OPTIONAL MATCH', 'UNWIND', 'WITH', 'RETURN', 'UNION']
const KEYWORDS = [
  ...CLAUSES,
  ...[
    'WHERE',
    'ORDER BY',
    'SKIP',
    'LIMIT',
    'AND',
    'OR',
    'XOR',
    'IN',
    'CONTAINS',
    'STARTS WITH',
    'ENDS WITH',
    'IS NULL',
  ],
]
const WRITING: ReadonlySet<string> = new Set([
  ...[
    'CREATE',
    'MERGE',
    'SET',
    'DELETE',
    'DETACH',
    'REMOVE',
    'FOREACH',
    'LOAD',
    'DROP',
    'CALL',
    'USE',
    'INSERT',
    'ALTER',
  ],
  ...['GRANT', 'REVOKE', 'COPY', 'EXPORT', 'IMPORT', 'START'],
])
