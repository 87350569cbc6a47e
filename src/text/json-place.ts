import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'

/** Both count from 1; columns count UTF-16 code units. */
export type TextPlace = Readonly<{ line: number; column: number }>

/** Where in JSON the value behind keys and indexes stands, or the nearest value around it where it is missing. */
export function placeOfValue(text: string, path: readonly (string | number)[]): TextPlace {
  const root = parseTree(text)
  return placeAt(text, root ? nearest(root, path).offset : 0)
}

/** What is wrong first in text that is no JSON, and where; nothing where it is JSON. */
export function jsonFault(text: string): (TextPlace & Readonly<{ what: string }>) | undefined {
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true })
  const [first] = errors
  if (!first) return undefined
  return { ...placeAt(text, first.offset), what: FAULTS[printParseErrorCode(first.error)] ?? 'this is no JSON' }
}

function nearest(root: Node, path: readonly (string | number)[]): Node {
  return findNodeAtLocation(root, [...path]) ?? nearest(root, path.slice(0, -1))
}

function placeAt(text: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** By the parser’s names of them. */
const FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that JSON does not have; texts stand in double quotes',
  InvalidNumberFormat: 'a number is not written as JSON has it',
  PropertyNameExpected: 'a name in double quotes is missing, or there is a comma too many',
  ValueExpected: 'a value is missing, or there is a comma too many',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  EndOfFileExpected: 'there is more behind the end',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'closing quotes are missing',
  UnexpectedEndOfNumber: 'a number breaks off',
  InvalidUnicode: 'an escape \\u needs four hexadecimal digits',
  InvalidEscapeCharacter: 'there is no such escape; a backslash is written twice',
  InvalidCharacter: 'a character that must be escaped',
}
