import { letterCase } from './letter-case.ts'
import { specialPiece, type Vocabulary, wordPieces } from './word-pieces.ts'

/** A sentence as the model reads it: one id and case a piece, the two marks included; places of each word’s outer pieces. */
export type EncodedSentence = Readonly<{
  ids: readonly number[]
  cases: readonly number[]
  first: readonly number[]
  last: readonly number[]
}>

/** A function from the words of a sentence to what the model reads; it remembers the words it has met. */
export function createWordEncoder(vocabulary: Vocabulary) {
  const opening = specialPiece(vocabulary, '[CLS]')
  const closing = specialPiece(vocabulary, '[SEP]')
  const met = new Map<string, readonly number[]>()

  function piecesOf(word: string): readonly number[] {
    const pieces = met.get(word) ?? wordPieces(word, vocabulary)
    met.set(word, pieces)
    return pieces
  }

  function encode(words: readonly string[]): EncodedSentence {
    const ids = [opening]
    const cases = [0]
    const first: number[] = []
    const last: number[] = []
    for (const word of words) {
      const pieces = piecesOf(word)
      const written = letterCase(word)
      first.push(ids.length)
      ids.push(...pieces)
      cases.push(...pieces.map(() => written))
      last.push(ids.length - 1)
    }
    return { ids: [...ids, closing], cases: [...cases, 0], first, last }
  }

  return { encode, piecesOf }
}
