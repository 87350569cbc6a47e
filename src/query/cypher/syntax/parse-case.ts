import { type Cursor, expected, isKeyword, needKeyword, take, takeKeyword } from './cursor.ts'
import type { Branch, Expression } from './expression.ts'
import { parseExpression } from './parse-expression.ts'

/** `CASE WHEN a THEN b ELSE c END`, and `CASE x WHEN 1 THEN b END`. */
export function parseCase(cursor: Cursor): Expression {
  const { place } = take(cursor)
  const subject = isKeyword(cursor, 'WHEN') ? undefined : parseExpression(cursor)
  const branches: Branch[] = []
  while (takeKeyword(cursor, 'WHEN')) branches.push(parseBranch(cursor))
  if (branches.length === 0) throw expected(cursor, 'WHEN')
  const otherwise = takeKeyword(cursor, 'ELSE') ? parseExpression(cursor) : undefined
  needKeyword(cursor, 'END')
  return { kind: 'case', subject, branches, otherwise, place }
}

function parseBranch(cursor: Cursor): Branch {
  const when = parseExpression(cursor)
  needKeyword(cursor, 'THEN')
  return { when, result: parseExpression(cursor) }
}
