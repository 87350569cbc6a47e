import { firstConjunct } from './coordination.ts'
import { dependentsOf, lemmaAt, type Tree, wordAt } from './tree.ts'

/** The tokens of the preposition of a noun, with its fixed parts; a later conjunct shares that of the first. */
export function prepositionOf(tree: Tree, noun: number): readonly number[] {
  const own = dependentsOf(tree, noun, 'case').filter(
    (index) => wordAt(tree, index) !== "'s" && wordAt(tree, index) !== "'",
  )
  const holder = firstConjunct(tree, noun)
  if (own.length === 0 && holder !== noun) return prepositionOf(tree, holder)
  return own.flatMap((index) => [index, ...dependentsOf(tree, index, 'fixed')]).toSorted((a, b) => a - b)
}

/** The preposition in lemmas: `according to`. */
export function prepositionLemma(tree: Tree, tokens: readonly number[]): string {
  return tokens
    .map((index) => (lemmaAt(tree, index) === 'accord' ? wordAt(tree, index) : lemmaAt(tree, index)))
    .join(' ')
}
