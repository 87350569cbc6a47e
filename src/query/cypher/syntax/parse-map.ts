import { type Cursor, listUntil, needName, needSymbol, peek, takeSymbol } from './cursor.ts'
import type { Expression, MapEntry } from './expression.ts'
import { parseExpression } from './parse-expression.ts'

/** `{key: value, …}`. */
export function parseMap(cursor: Cursor): readonly MapEntry[] {
  needSymbol(cursor, '{')
  return listUntil(cursor, '}', parseEntry)
}

function parseEntry(cursor: Cursor): MapEntry {
  const key = needName(cursor, 'a key')
  needSymbol(cursor, ':')
  return { key, value: parseExpression(cursor) }
}

/** `a {.name, .*, other, key: value}`. */
export function parseMapProjection(cursor: Cursor, subject: Expression): Expression {
  needSymbol(cursor, '{')
  const entries = listUntil(cursor, '}', () => parseProjectedEntry(cursor, subject))
  return { kind: 'map projection', subject, entries, place: subject.place }
}

function parseProjectedEntry(cursor: Cursor, subject: Expression): MapEntry | 'all' {
  const { place } = peek(cursor)
  if (takeSymbol(cursor, '.')) {
    if (takeSymbol(cursor, '*')) return 'all'
    const key = needName(cursor, 'the name of a property')
    return { key, value: { kind: 'property', subject, name: key, place } }
  }
  const key = needName(cursor, 'a key')
  if (takeSymbol(cursor, ':')) return { key, value: parseExpression(cursor) }
  return { key, value: { kind: 'variable', name: key, place } }
}
