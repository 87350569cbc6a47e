import { addresseeOf } from '../syntax/addressee.ts'
import { isRelated, type Tree } from '../syntax/tree.ts'
import { isToInfinitive } from '../syntax/verb-group.ts'
import type { Reattachment } from './index.ts'

/** “called on Park to leave”: what somebody is asked for is the verb’s complement, no purpose. */
export function infinitiveOfAsking(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (head < 0 || !isRelated(tree, index, 'advcl') || !isToInfinitive(tree, index)) continue
    const addressee = addresseeOf(tree, head)
    if (addressee !== undefined && addressee < index) changes.set(index, { head, deprel: 'xcomp' })
  }
  return changes
}
