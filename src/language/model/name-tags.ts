import type { Name, NameLabel } from '../../types/annotation.ts'
import { type NameTag, nameLabels } from './labels.ts'

/** A name with the mean probability, over its words, of each of `nameLabels`. */
export type FoundName = Name & Readonly<{ shares: readonly number[] }>

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
  const names: FoundName[] = []
  for (let first = 0; first < words; first++) {
    const label = tags[path[first] ?? 0]?.label
    if (label === undefined) continue
    let last = first
    while (last + 1 < words && goesOn(tags[path[last + 1] ?? 0])) last++
    const range = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    names.push({
      ...{ first, last, label },
      probability: mean(range.map((word) => Math.exp(logProbability(word, path[word] ?? 0)))),
      shares: nameLabels.map((own) => mean(range.map((word) => labelProbability(own, word, tags, logProbability)))),
    })
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

function labelProbability(
  label: NameLabel,
  word: number,
  tags: readonly NameTag[],
  logProbability: (word: number, tag: number) => number,
): number {
  let sum = 0
  for (const [index, tag] of tags.entries()) if (tag.label === label) sum += Math.exp(logProbability(word, index))
  return sum
}

/** Math.exp may differ in its last digits between engines, what is saved must not. */
function mean(probabilities: readonly number[]): number {
  const sum = probabilities.reduce((total, probability) => total + probability, 0)
  return rounded(sum / probabilities.length)
}

function rounded(probability: number): number {
  return Math.round(probability * 10_000) / 10_000
}

/** For each word the probability that it stands in no name. */
export function outsideNames(
  words: number,
  logProbability: (word: number, tag: number) => number,
  tags: readonly NameTag[],
): readonly number[] {
  const outside = tags.findIndex((tag) => tag.label === undefined)
  return Array.from({ length: words }, (_, word) => rounded(Math.exp(logProbability(word, outside))))
}
