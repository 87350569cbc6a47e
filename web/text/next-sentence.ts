import type { Span } from '../../src/types/document.ts'
import { sentencesOf } from './sentences-of.ts'

/** The sentence after, or with a negative step before, an offset; round at the ends. */
export function nextSentence(text: string, from: number | undefined, step: 1 | -1): Span | undefined {
  const sentences = sentencesOf(text)
  if (from === undefined) return sentences.at(step > 0 ? 0 : -1)
  const at = sentences.findLastIndex(({ start }) => start <= from)
  return sentences[(at + step + sentences.length) % sentences.length]
}
