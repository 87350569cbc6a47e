import type { ReferentType, Upos } from '../../types/annotation.ts'
import { dependencyTree } from './dependency-tree.ts'
import type { ModelLabels } from './labels.ts'
import type { ModelOutput } from './runtime.ts'

/** What the model says of the words of one sentence. */
export type SentenceAnalysis = Readonly<{
  upos: readonly Upos[]
  xpos: readonly string[]
  /** Indexes of words, −1 for the root. */
  heads: readonly number[]
  deprels: readonly string[]
  /** For each word the natural logarithm of the probability of each tag of names. */
  nameScores: readonly (readonly number[])[]
  referents: readonly (ReferentType | undefined)[]
}>

/** Reads sentence number `row` of a batch, of so many words. */
export function decodeSentence(output: ModelOutput, labels: ModelLabels, place: { row: number; words: number }) {
  const { row, words } = place
  const at = (word: number) => row * output.words + word
  const arcAt = (word: number, head: number) => at(word) * (output.words + 1) + head + 1
  const heads = dependencyTree(words, (word, head) => output.arcs[arcAt(word, head)] ?? Number.NEGATIVE_INFINITY)
  const nameTags = labels.names.length
  const indexes = Array.from({ length: words }, (_, word) => word)
  const analysis: SentenceAnalysis = {
    upos: indexes.map((word) => labels.upos[output.upos[at(word)] ?? -1] ?? 'X'),
    xpos: indexes.map((word) => labels.xpos[output.xpos[at(word)] ?? -1] ?? '_'),
    heads,
    deprels: heads.map((head, word) => relation(labels.relations[output.relations[arcAt(word, head)] ?? -1], head)),
    nameScores: indexes.map((word) => [...output.names.subarray(at(word) * nameTags, (at(word) + 1) * nameTags)]),
    referents: indexes.map((word) => labels.referents[likeliestReferent(output, labels, at(word))]),
  }
  return analysis
}

/** The root is called so, and nothing else is. */
function relation(label: string | undefined, head: number): string {
  if (head < 0) return 'root'
  return label === undefined || label === 'root' ? 'dep' : label
}

function likeliestReferent(output: ModelOutput, labels: ModelLabels, word: number): number {
  const types = labels.referents.length
  const probabilities = output.referents.subarray(word * types, (word + 1) * types)
  return probabilities.indexOf(Math.max(...probabilities))
}
