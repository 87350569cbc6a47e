import { dependentsOf, hasDependent, isRelated, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “Park said the firm had met them and had left”: a second “had” goes on with what is said, not with saying it. */
export function secondReportedClause(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (head < 0 || !isRelated(tree, index, 'conj') || hasDependent(tree, index, 'nsubj')) continue
    const reported = dependentsOf(tree, head, 'ccomp').findLast((clause) => clause > head && clause < index)
    if (reported === undefined || tokenAt(tree, head).upos !== 'VERB') continue
    const words = auxiliaries(tree, index)
    const isAlike = words.length > 0 && words.every((word) => auxiliaries(tree, reported).includes(word))
    if (isAlike && !words.some((word) => auxiliaries(tree, head).includes(word)))
      changes.set(index, { head: reported, deprel: 'conj' })
  }
  return changes
}

function auxiliaries(tree: Tree, verb: number): readonly string[] {
  return dependentsOf(tree, verb, 'aux').map((index) => wordAt(tree, index))
}
