import type { NameScores } from './name-scores.ts'

/** How much the mean of all that a document writes alike weighs beside the word’s own sentence. */
const weightOfDocument = 0.3

type Scored = Readonly<{ words: readonly string[]; scores: NameScores }>

/**
 * Scores in which a word with a capital listens to the same word elsewhere in the document, since one sentence may tell
 * what another leaves open (a linear pool of log-probabilities, Genest & Zidek 1986).
 */
export function pooledScores(sentences: readonly Scored[]): readonly NameScores[] {
  const means = meansByWord(sentences)
  return sentences.map(({ words, scores }) =>
    scores.map((own, at) => {
      const mean = means.get(words[at] ?? '')
      return mean === undefined
        ? own
        : own.map((score, tag) => (1 - weightOfDocument) * score + weightOfDocument * (mean[tag] ?? 0))
    }),
  )
}

/** For each word with a capital its mean scores. */
function meansByWord(sentences: readonly Scored[]): ReadonlyMap<string, readonly number[]> {
  const sums = new Map<string, { count: number; totals: number[] }>()
  for (const { words, scores } of sentences) {
    for (const [at, own] of scores.entries()) {
      const word = words[at] ?? ''
      if (!/^\p{Lu}/u.test(word)) continue
      const known = sums.get(word) ?? { count: 0, totals: own.map(() => 0) }
      known.count += 1
      for (const [tag, score] of own.entries()) known.totals[tag] = (known.totals[tag] ?? 0) + score
      sums.set(word, known)
    }
  }
  return new Map([...sums].map(([word, { count, totals }]) => [word, totals.map((total) => total / count)]))
}
