import { isSentenceOpener, isTitle } from '../tokens/abbreviations.ts'
import type { Word } from '../tokens/word.ts'

const stop = /^(?:[.!?…]+|[。！？])$/u
const closing = /^(?:["'”’»›)\]}]|''|’’)$/u
const opening = /^(?:["'“‘„«‹([{¿¡]|``|‘‘)$/u

/** Sentences of a paragraph: after a full stop and what closes with it, where what follows can begin one. */
export function splitSentences(tokens: readonly Word[]): readonly (readonly Word[])[] {
  const sentences: (readonly Word[])[] = []
  let first = 0
  for (let index = 0; index < tokens.length; index++) {
    const last = sentenceEnd(tokens, first, index)
    if (last === undefined) continue
    sentences.push(tokens.slice(first, last + 1))
    first = last + 1
    index = last
  }
  return first < tokens.length ? [...sentences, tokens.slice(first)] : sentences
}

/** Index of the last token of the sentence that the stop at `index` ends, if it ends one. */
function sentenceEnd(tokens: readonly Word[], first: number, index: number): number | undefined {
  const token = tokens[index]
  if (token === undefined || (!token.text.endsWith('.') && !stop.test(token.text))) return undefined
  let last = index
  while (closesWith(tokens[last], tokens[last + 1])) last++
  const next = tokens[last + 1]
  if (next === undefined) return last
  if (isListNumber(tokens, first, index)) return undefined
  const touches = next.start === tokens[last]?.end
  if (touches && !/^\p{Lu}\p{Ll}/u.test(next.text)) return undefined
  return begins(token.text, tokens.slice(last + 1, last + 4)) ? last : undefined
}

function closesWith(token: Word | undefined, next: Word | undefined): boolean {
  return token !== undefined && next?.start === token.end && (closing.test(next.text) || stop.test(next.text))
}

/** “1.” at the head of a sentence. */
function isListNumber(tokens: readonly Word[], first: number, index: number): boolean {
  return (
    index === first + 1 && tokens[index]?.text === '.' && /^(?:\d{1,3}|\p{Lu}|[ivx]+)$/u.test(tokens[first]?.text ?? '')
  )
}

/** Whether the words that follow a stop can begin a sentence. */
function begins(stopText: string, following: readonly Word[]): boolean {
  const next = following.find((token) => !opening.test(token.text))?.text ?? ''
  if (isTitle(stopText)) return false
  if (!stop.test(stopText)) return isSentenceOpener(next) && /^\p{Lu}/u.test(next)
  return !/^[\p{Ll},;:]/u.test(next)
}
