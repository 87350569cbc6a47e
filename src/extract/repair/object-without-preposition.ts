import { nameAt } from '../mention/name-at.ts'
import { dependentsOf, hasDependent, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “to meet Secretary Daniel Grant on Monday”: a person behind an active verb without an object and without a preposition is its object. */
export function objectWithoutPreposition(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head, deprel }] of tree.tokens.entries()) {
    if (deprel !== 'obl' || head < 0 || index < head || nameAt(tree, index)?.label !== 'PER') continue
    const isBare = !hasDependent(tree, index, 'case')
    const takesObject =
      tokenAt(tree, head).upos === 'VERB' && !hasDependent(tree, head, 'obj', 'aux:pass', 'nsubj:pass')
    const comesFirst = dependentsOf(tree, head, 'obl').find((other) => other > head) === index
    if (isBare && takesObject && comesFirst) changes.set(index, { head, deprel: 'obj' })
  }
  return changes
}
