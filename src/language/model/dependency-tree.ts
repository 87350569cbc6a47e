import { type ArcScores, maximumArborescence } from './maximum-arborescence.ts'

/**
 * Best dependency tree of a sentence, one word of which hangs on the root. `score(word, head)` takes words from 0 and
 * −1 for the root; the result has each word’s head in the same numbers.
 */
export function dependencyTree(words: number, score: (word: number, head: number) => number): readonly number[] {
  const scores = Array.from({ length: words + 1 }, (_, dependent) =>
    Float64Array.from({ length: words + 1 }, (_, head) =>
      dependent === 0 || dependent === head ? Number.NEGATIVE_INFINITY : score(dependent - 1, head - 1),
    ),
  )
  return maximumArborescence(withDearRoot(scores))
    .slice(1)
    .map((head) => head - 1)
}

/** Takes so much off the arcs from the root that no second one can pay; every tree needs one. */
function withDearRoot(scores: ArcScores): ArcScores {
  const finite = scores.flatMap((row) => [...row.filter(Number.isFinite)])
  const range =
    finite.reduce((top, score) => Math.max(top, score), 0) - finite.reduce((low, score) => Math.min(low, score), 0)
  const price = (range + 1) * scores.length
  return scores.map((row) => row.map((score, head) => (head === 0 ? score - price : score)))
}
