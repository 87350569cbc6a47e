import reporting from '../../../graph-data/lexicon/reporting-verbs.json' with { type: 'json' }
import { hasDependent, isRelated, lemmaAt, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

const SAYING = new Set(reporting.say)

/** “She left, Park said, but Ito said that …”: a second speaker goes on after the first one’s “said”, not inside what he says. */
export function reportingBehind(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (head < 0 || !isRelated(tree, index, 'conj') || !isRelated(tree, head, 'ccomp')) continue
    const first = tokenAt(tree, head).head
    const isBetween = first > head && first < index
    if (isBetween && SAYING.has(lemmaAt(tree, index)) && hasDependent(tree, index, 'nsubj'))
      changes.set(index, { head: first, deprel: 'conj' })
  }
  return changes
}
