import type { Word } from '../tokens/word.ts'

/** What a sentence may hold at most: `most` by the weights of its words, and so many words. */
export type SentenceLimit = Readonly<{ weight: (word: string) => number; most: number; words: number }>

const breaks: readonly RegExp[] = [/^[;:]$|^[-–—]{1,2}$/u, /^[,)\]]$/u]

/** Cuts a sentence that is too long for the model near its middle, after a semicolon or comma where there is one. */
export function splitLong(sentence: readonly Word[], limit: SentenceLimit): readonly (readonly Word[])[] {
  const weight = sentence.reduce((sum, word) => sum + limit.weight(word.text), 0)
  if (sentence.length < 2 || (weight <= limit.most && sentence.length <= limit.words)) return [sentence]
  const cut = cutNearMiddle(sentence)
  return [...splitLong(sentence.slice(0, cut), limit), ...splitLong(sentence.slice(cut), limit)]
}

/** Index of the first word of the second half. */
function cutNearMiddle(sentence: readonly Word[]): number {
  const middle = Math.ceil(sentence.length / 2)
  for (const mark of breaks) {
    const cuts = [...sentence.keys()].filter((index) => mark.test(sentence[index - 1]?.text ?? ''))
    const central = cuts.filter((cut) => cut > sentence.length / 4 && cut < (sentence.length * 3) / 4)
    const [nearest] = central.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    if (nearest !== undefined) return nearest
  }
  return middle
}
