import { isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import { isToInfinitive } from '../syntax/verb-group.ts'
import type { Reattachment } from './index.ts'

/** “promised to reopen talks”: an infinitive with “to” before a noun is no modifier of it; the noun is its object. */
export function infinitiveAsModifier(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head: noun }] of tree.tokens.entries()) {
    if (noun < index || !isRelated(tree, index, 'amod') || !isToInfinitive(tree, index)) continue
    const verb = tokenAt(tree, noun).head
    if (verb < 0 || verb > index || !isRelated(tree, noun, 'obj')) continue
    changes.set(index, { head: verb, deprel: 'xcomp' })
    changes.set(noun, { head: index, deprel: 'obj' })
  }
  return changes
}
