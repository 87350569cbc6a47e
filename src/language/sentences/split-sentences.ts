import speechVerbs from '../../../graph-data/lexicon/speech-verbs.json' with { type: 'json' }
import { isLastBefore, isNeverLast, isSentenceOpener } from '../tokens/abbreviations.ts'
import type { Word } from '../tokens/word.ts'
import { datelineLength } from './dateline.ts'

const stop = /^(?:[.!?…]+|[。！？])$/u
const closing = /^(?:["'”’»›)\]}]|''|’’)$/u
const opening = /^(?:["'“‘„«‹([{¿¡]|``|‘‘)$/u

/** Sentences of a paragraph: its dateline, then after each full stop and what closes with it, where what follows can begin one. */
export function splitSentences(tokens: readonly Word[]): readonly (readonly Word[])[] {
  const dateline = datelineLength(tokens)
  const sentences = dateline > 0 ? [tokens.slice(0, dateline)] : []
  let first = dateline
  for (let index = dateline; index < tokens.length; index++) {
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
  const last = closingEnd(tokens, index)
  const next = tokens[last + 1]
  if (next === undefined) return last
  if (isListNumber(tokens, first, index) || isSpeech(tokens, index, last)) return undefined
  const touches = next.start === tokens[last]?.end
  if (touches && !/^\p{Lu}\p{Ll}/u.test(next.text)) return undefined
  const following = tokens.slice(last + 1, last + 4)
  return begins(token.text, following) || (last === index && endsCarelessly(tokens[index - 1], token, next))
    ? last
    : undefined
}

/** Index of the last quotation mark, bracket or mark of a note, “[6]”, that closes with a stop. */
function closingEnd(tokens: readonly Word[], index: number): number {
  let last = index
  while (closesWith(tokens[last], tokens[last + 1])) last++
  while (isNote(tokens.slice(last + 1, last + 4))) last += 3
  return last
}

function closesWith(token: Word | undefined, next: Word | undefined): boolean {
  return token !== undefined && next?.start === token.end && (closing.test(next.text) || stop.test(next.text))
}

function isNote(tokens: readonly Word[]): boolean {
  return /^\[\d{1,3}\]$/u.test(tokens.map((token) => token.text).join(''))
}

/** “1.” at the head of a sentence. */
function isListNumber(tokens: readonly Word[], first: number, index: number): boolean {
  return (
    index === first + 1 && tokens[index]?.text === '.' && /^(?:\d{1,3}|\p{Lu}|[ivx]+)$/u.test(tokens[first]?.text ?? '')
  )
}

/** “Why?” Anna asked. */
function isSpeech(tokens: readonly Word[], index: number, last: number): boolean {
  if (last === index || !/^[!?]+$/u.test(tokens[index]?.text ?? '')) return false
  return tokens.slice(last + 1, last + 4).some((token) => speechVerbs.includes(token.text))
}

/** Whether the words that follow a stop can begin a sentence. */
function begins(stopText: string, following: readonly Word[]): boolean {
  const next = following.find((token) => !opening.test(token.text))?.text ?? ''
  const isCapital = /^\p{Lu}/u.test(next)
  if (isNeverLast(stopText)) return false
  if (!stop.test(stopText)) return isCapital && (isSentenceOpener(next) || isLastBefore(stopText, next))
  return !/^[\p{Ll},;:]/u.test(next)
}

/** Web texts begin sentences in lower case; not so after “Yahoo!”, nor after short words that may be abbreviations. */
function endsCarelessly(previous: Word | undefined, stopToken: Word, next: Word): boolean {
  if (!/^\p{Ll}/u.test(next.text) || next.start === stopToken.end) return false
  const before = previous?.text ?? ''
  return /^[!?]+$/u.test(stopToken.text)
    ? !/^\p{Lu}/u.test(before)
    : stopToken.text === '.' && /^\p{L}{4,}$/u.test(before)
}
