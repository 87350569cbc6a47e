import infinitiveVerbs from '../../../graph-data/lexicon/infinitive-verbs.json' with { type: 'json' }
import { hasDependent, isRelated, lemmaAt, type Tree } from '../syntax/tree.ts'
import { isToInfinitive } from '../syntax/verb-group.ts'
import type { Reattachment } from './index.ts'

const VERBS = new Set(infinitiveVerbs)

/** “applied to join”: an infinitive right behind a verb that asks for one is its complement, no purpose. */
export function infinitiveComplement(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (head < 0 || index !== head + 2 || !isRelated(tree, index, 'advcl') || !isToInfinitive(tree, index)) continue
    if (VERBS.has(lemmaAt(tree, head)) && !hasDependent(tree, head, 'obj'))
      changes.set(index, { head, deprel: 'xcomp' })
  }
  return changes
}
