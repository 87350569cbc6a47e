import { isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import { isToInfinitive } from '../syntax/verb-group.ts'
import type { Reattachment } from './index.ts'

/** “a plan to have the case tried”: a verb behind its governor with “to” of its own is no auxiliary; it belongs to the noun before it. */
export function infinitiveAsAuxiliary(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (head < 0 || head > index || !isRelated(tree, index, 'aux') || !isToInfinitive(tree, index)) continue
    const before = index - 2
    const isNoun = before >= 0 && ['NOUN', 'PROPN'].includes(tokenAt(tree, before).upos)
    changes.set(index, isNoun ? { head: before, deprel: 'acl' } : { head, deprel: 'advcl' })
  }
  return changes
}
