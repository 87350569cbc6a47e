import type { Place } from './place.ts'
import { queryError } from './query-error.ts'
import { unescaped } from './string-escapes.ts'
import type { Token } from './token.ts'

/** The tokens of a query, an end token last; blanks and comments fall away. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let offset = blanksFrom(text, 0)
  while (offset < text.length) {
    const token = tokenAt({ text, offset })
    tokens.push(token)
    offset = blanksFrom(text, token.end)
  }
  const end = text.trimEnd().length
  return [...tokens, { kind: 'end', text: '', keyword: '', place: { text, offset: end }, end }]
}

// White space, `// to the end of the line` and comments between slash and star.
const BLANKS = /(?:\s|\/\/[^\n]*|\/\*(?:(?!\*\/)[\s\S])*\*\/)*/uy
const NUMBER = /0[xX][0-9a-fA-F]+|0[oO][0-7]+|\d+\.\d+(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+|\d+/uy
const STRING = /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"/uy
const QUOTED_NAME = /`((?:[^`]|``)+)`/uy
const NAME = /[\p{L}_][\p{L}\p{N}\p{M}_]*/uy
const SYMBOL = /<>|<=|>=|=~|\.\.|\+=|[-+*/%^=<>(){}[\],.:;|$!&?]/uy

function blanksFrom(text: string, offset: number): number {
  return offset + (matched(BLANKS, text, offset)?.length ?? 0)
}

function tokenAt(place: Place): Token {
  const { text, offset } = place
  const number = matched(NUMBER, text, offset)
  if (number !== undefined) return numberToken(number, place)
  const string = matched(STRING, text, offset)
  if (string !== undefined) return token('string', unescaped(string, place), place, string.length)
  const quoted = matched(QUOTED_NAME, text, offset)
  if (quoted !== undefined) return token('quoted name', quoted.slice(1, -1).replaceAll('``', '`'), place, quoted.length)
  const name = matched(NAME, text, offset)
  if (name !== undefined) return { ...token('name', name, place, name.length), keyword: name.toUpperCase() }
  const symbol = matched(SYMBOL, text, offset)
  if (symbol !== undefined) return token('symbol', symbol, place, symbol.length)
  throw strangeCharacter(place)
}

function token(kind: Token['kind'], text: string, place: Place, length: number): Token {
  return { kind, text, keyword: '', place, end: place.offset + length }
}

function numberToken(number: string, place: Place): Token {
  const follower = place.text.charAt(place.offset + number.length)
  if (/[\p{L}\p{N}_]/u.test(follower)) throw queryError(place, `“${number}${follower}” is no number.`)
  return token('number', number, place, number.length)
}

function strangeCharacter(place: Place): Error {
  const character = String.fromCodePoint(place.text.codePointAt(place.offset) ?? 0)
  if (character === "'" || character === '"' || character === '`') {
    return queryError(place, 'What is quoted here has no end.', `Close it with ${character}.`)
  }
  const remedy = /\p{Pd}/u.test(character) ? 'Write a hyphen: -' : undefined
  return queryError(place, `“${character}” has no meaning here.`, remedy)
}

function matched(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset
  return pattern.exec(text)?.[0]
}
