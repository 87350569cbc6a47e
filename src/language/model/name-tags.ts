import type { Name, NameLabel } from '../../types/annotation.ts'
import type { NameTag } from './labels.ts'

/**
 * Names of a sentence from the log-probabilities of each word’s tags: the likeliest sequence in which no name goes on
 * without having begun (Viterbi 1967, BIO scheme of Ramshaw & Marcus 1995).
 */
export function namesOf(
  words: number,
  logProbability: (word: number, tag: number) => number,
  tags: readonly NameTag[],
) {
  const path = likeliestPath(words, logProbability, tags)
  const names: Name[] = []
  for (let first = 0; first < words; first++) {
    const label = tags[path[first] ?? 0]?.label
    if (label === undefined) continue
    let last = first
    while (last + 1 < words && goesOn(tags[path[last + 1] ?? 0])) last++
    names.push({ first, last, label, probability: meanProbability(first, last, path, logProbability) })
    first = last
  }
  return names
}

function goesOn(tag: NameTag | undefined): boolean {
  return tag?.label !== undefined && !tag.begins
}

function mayFollow(previous: NameLabel | undefined, next: NameTag): boolean {
  return !goesOn(next) || previous === next.label
}

function likeliestPath(words: number, logProbability: (word: number, tag: number) => number, tags: readonly NameTag[]) {
  const before: number[][] = []
  let sums = tags.map((tag, index) => (goesOn(tag) ? Number.NEGATIVE_INFINITY : logProbability(0, index)))
  for (let word = 1; word < words; word++) {
    const previous = tags.map((tag) => likeliest(sums, (from) => mayFollow(tags[from]?.label, tag)))
    const earlier = sums
    sums = tags.map((_, index) => (earlier[previous[index] ?? 0] ?? 0) + logProbability(word, index))
    before.push(previous)
  }
  const path = [likeliest(sums, () => true)]
  for (const previous of before.toReversed()) path.push(previous[path.at(-1) ?? 0] ?? 0)
  return path.reverse()
}

function likeliest(sums: readonly number[], allowed: (index: number) => boolean): number {
  let best = -1
  for (const [index, sum] of sums.entries()) {
    if (allowed(index) && (best < 0 || sum > (sums[best] ?? 0))) best = index
  }
  return Math.max(best, 0)
}

function meanProbability(
  first: number,
  last: number,
  path: readonly number[],
  logProbability: (word: number, tag: number) => number,
): number {
  let sum = 0
  for (let word = first; word <= last; word++) sum += Math.exp(logProbability(word, path[word] ?? 0))
  // Math.exp may differ in its last digits between engines, what is saved must not.
  return Math.round((sum / (last - first + 1)) * 10_000) / 10_000
}
