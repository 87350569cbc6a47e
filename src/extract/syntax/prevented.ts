import lexicon from '../../../graph-data/lexicon/preventing-verbs.json' with { type: 'json' }
import { conjuncts } from './coordination.ts'
import { dependentsOf, isRelated, lemmaAt, type Tree, tokenAt, wordAt } from './tree.ts'

const PREVENTING = new Set(lexicon.preventing)

/** The verb that keeps somebody from a deed: “prevented Park from leaving”. */
export function preventionOf(tree: Tree, deed: number): number | undefined {
  const governor = tokenAt(tree, deed).head
  if (governor < 0 || !isRelated(tree, deed, 'advcl', 'obl', 'xcomp', 'ccomp')) return undefined
  const isFrom = dependentsOf(tree, deed, 'mark', 'case').some((index) => wordAt(tree, index) === 'from')
  return isFrom && PREVENTING.has(lemmaAt(tree, governor)) ? governor : undefined
}

/** Who is kept from a deed: Park in “prevented Park from leaving”. */
export function prevented(tree: Tree, deed: number): readonly number[] {
  const verb = preventionOf(tree, deed)
  return verb === undefined
    ? []
    : dependentsOf(tree, verb, 'obj', 'nsubj:pass').flatMap((index) => conjuncts(tree, index))
}
