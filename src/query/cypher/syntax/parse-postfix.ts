import { type Cursor, extended, isName, isSymbol, needName, needSymbol, peek, takeSymbol } from './cursor.ts'
import type { Expression } from './expression.ts'
import { parseAtom } from './parse-atom.ts'
import { parseExpression } from './parse-expression.ts'
import { parseLabels } from './parse-labels.ts'
import { parseMapProjection } from './parse-map.ts'

/** An atom with what is read from it: `a.name`, `list[0]`, `list[1..3]`, `a:Person`, `a {.name}`. */
export function parsePostfix(cursor: Cursor, atom = parseAtom(cursor)): Expression {
  return extended(cursor, atom, parseSuffix)
}

function parseSuffix(cursor: Cursor, subject: Expression): Expression | undefined {
  const { place } = peek(cursor)
  if (takeSymbol(cursor, '.'))
    return { kind: 'property', subject, name: needName(cursor, 'the name of a property'), place }
  if (takeSymbol(cursor, '[')) return parseElement(cursor, subject)
  if (subject.kind !== 'variable') return undefined
  if (isSymbol(cursor, ':') && isLabelAhead(cursor))
    return { kind: 'labels', subject, labels: parseLabels(cursor), place }
  return isSymbol(cursor, '{') ? parseMapProjection(cursor, subject) : undefined
}

function isLabelAhead(cursor: Cursor): boolean {
  return isName(cursor, 1) || ['!', '(', '%'].some((text) => isSymbol(cursor, text, 1))
}

function parseElement(cursor: Cursor, subject: Expression): Expression {
  const { place } = subject
  const from = isSymbol(cursor, '..') ? undefined : parseExpression(cursor)
  if (!takeSymbol(cursor, '..')) {
    needSymbol(cursor, ']')
    return from === undefined ? subject : { kind: 'element', subject, index: from, place }
  }
  const to = isSymbol(cursor, ']') ? undefined : parseExpression(cursor)
  needSymbol(cursor, ']')
  return { kind: 'slice', subject, from, to, place }
}
