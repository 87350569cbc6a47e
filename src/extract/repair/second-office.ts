import { dependentsOf, isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “Ito, founder of Alpha and chairman of Beta, …”: a common noun joined to a name behind its apposition is one more apposition. */
export function secondOffice(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head, upos }] of tree.tokens.entries()) {
    if (head < 0 || upos !== 'NOUN' || !isRelated(tree, index, 'conj') || tokenAt(tree, head).upos !== 'PROPN') continue
    const first = dependentsOf(tree, head, 'appos').find(
      (other) => other < index && tokenAt(tree, other).upos === 'NOUN',
    )
    const isBare = !dependentsOf(tree, index).some(
      (child) => child < index && isRelated(tree, child, 'det', 'nummod', 'nmod:poss'),
    )
    if (first !== undefined && isBare) changes.set(index, { head: first, deprel: 'conj' })
  }
  return changes
}
