import type { Span } from '../../types/document.ts'
import { abbreviationEnd } from './abbreviations.ts'
import { matchEnd } from './match-end.ts'
import { numberEnd } from './number-end.ts'
import { skipSpace } from './space.ts'
import { splitClitics } from './split-clitics.ts'
import { tokenPatterns } from './token-patterns.ts'
import type { Word } from './word.ts'
import { wordEnd } from './word-end.ts'

const cliticAlone = /['’`](?:s|m|re|ve|ll|d)(?![\p{L}\p{M}\p{N}])/iuy
const character = /[\s\S]\p{M}{0,20}/uy

/**
 * Words, numbers and marks of a stretch of text in the convention of the English Web Treebank (Universal Dependencies):
 * “cease-fire” is three tokens, “don’t” two, “U.S.” one. They cover every character but spaces, in order.
 */
export function tokenize(text: string, span: Span): readonly Word[] {
  const tokens: Word[] = []
  let at = skipSpace(text, span.start, span.end)
  while (at < span.end) {
    for (const part of nextTokens(text, at, tokens.at(-1)?.end === at)) {
      tokens.push({ text: part, start: at, end: at + part.length })
      at += part.length
    }
    at = skipSpace(text, at, span.end)
  }
  return tokens
}

function nextTokens(text: string, at: number, touchesPrevious: boolean): readonly string[] {
  const end =
    (touchesPrevious ? matchEnd(cliticAlone, text, at) : undefined) ??
    patternEnd(text, at) ??
    abbreviationEnd(text, at) ??
    numberEnd(text, at)
  if (end !== undefined) return [text.slice(at, end)]
  const wordsEnd = wordEnd(text, at)
  if (wordsEnd !== undefined) return splitClitics(text.slice(at, wordsEnd))
  return [text.slice(at, matchEnd(character, text, at) ?? at + 1)]
}

function patternEnd(text: string, at: number): number | undefined {
  for (const pattern of tokenPatterns) {
    const end = matchEnd(pattern, text, at)
    if (end !== undefined) return end
  }
  return undefined
}
