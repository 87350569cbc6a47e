import type { Place } from './place.ts'
import { queryError } from './query-error.ts'
import { shown, type Token } from './token.ts'

/** Where the parser is among the tokens. */
export type Cursor = {
  readonly tokens: readonly Token[]
  readonly end: Token
  position: number
  depth: number
}

export function createCursor(tokens: readonly Token[], end: Token): Cursor {
  return { tokens, end, position: 0, depth: 0 }
}

export function peek(cursor: Cursor, ahead = 0): Token {
  return cursor.tokens[cursor.position + ahead] ?? cursor.end
}

export function isSymbol(cursor: Cursor, text: string, ahead = 0): boolean {
  const token = peek(cursor, ahead)
  return token.kind === 'symbol' && token.text === text
}

export function isKeyword(cursor: Cursor, keyword: string, ahead = 0): boolean {
  return peek(cursor, ahead).keyword === keyword
}

export function isName(cursor: Cursor, ahead = 0): boolean {
  const { kind } = peek(cursor, ahead)
  return kind === 'name' || kind === 'quoted name'
}

export function take(cursor: Cursor): Token {
  const token = peek(cursor)
  cursor.position++
  return token
}

export function takeSymbol(cursor: Cursor, text: string): boolean {
  const found = isSymbol(cursor, text)
  if (found) cursor.position++
  return found
}

/** Takes the first of the symbols that stands here. */
export function takeOneOf<Text extends string>(cursor: Cursor, texts: readonly Text[]): Text | undefined {
  return texts.find((text) => takeSymbol(cursor, text))
}

export function takeKeyword(cursor: Cursor, keyword: string): boolean {
  const found = isKeyword(cursor, keyword)
  if (found) cursor.position++
  return found
}

export function needSymbol(cursor: Cursor, text: string): void {
  if (!takeSymbol(cursor, text)) throw expected(cursor, `“${text}”`)
}

export function needKeyword(cursor: Cursor, keyword: string): void {
  if (!takeKeyword(cursor, keyword)) throw expected(cursor, keyword)
}

export function needName(cursor: Cursor, what = 'a name'): string {
  if (!isName(cursor)) throw expected(cursor, what)
  return take(cursor).text
}

/** The error that something else should stand here. */
export function expected(cursor: Cursor, what: string): Error {
  return queryError(peek(cursor).place, `Expected ${what} instead of ${shown(peek(cursor))}.`)
}

/** Parses something that may contain itself; nesting without end is refused, since it would exhaust the stack. */
export function nested<Parsed>(cursor: Cursor, place: Place, parse: (cursor: Cursor) => Parsed): Parsed {
  goDeeper(cursor, place)
  const parsed = parse(cursor)
  cursor.depth--
  return parsed
}

/** Goes on with what follows for as long as something does: `a.b.c` is as deep as it is long. */
export function extended<Parsed>(
  cursor: Cursor,
  first: Parsed,
  parse: (cursor: Cursor, before: Parsed) => Parsed | undefined,
): Parsed {
  const { depth } = cursor
  let parsed = first
  for (let more = parse(cursor, parsed); more !== undefined; more = parse(cursor, parsed)) {
    parsed = more
    goDeeper(cursor, peek(cursor).place)
  }
  cursor.depth = depth
  return parsed
}

function goDeeper(cursor: Cursor, place: Place): void {
  if (cursor.depth >= DEEPEST) throw queryError(place, `The query is nested more than ${DEEPEST} levels deep.`)
  cursor.depth++
}

const DEEPEST = 100

/** Separated by commas, up to a closing symbol, which is taken. */
export function listUntil<Parsed>(cursor: Cursor, close: string, parse: (cursor: Cursor) => Parsed): readonly Parsed[] {
  if (takeSymbol(cursor, close)) return []
  const parsed = separated(cursor, parse)
  needSymbol(cursor, close)
  return parsed
}

/** One or more, separated by commas. */
export function separated<Parsed>(cursor: Cursor, parse: (cursor: Cursor) => Parsed): readonly Parsed[] {
  const parsed = [parse(cursor)]
  while (takeSymbol(cursor, ',')) parsed.push(parse(cursor))
  return parsed
}
