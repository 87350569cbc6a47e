import { nameAt } from '../mention/name-at.ts'
import { prepositionLemma, prepositionOf } from '../syntax/preposition.ts'
import { dependentsOf, hasDependent, isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “by the envoy, Ana Ito, and by officials”: where the next of a list repeats the preposition, a person without it is who stands before. */
export function appositionInList(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (head < 0 || !isRelated(tree, index, 'conj') || nameAt(tree, index)?.label !== 'PER') continue
    if (tokenAt(tree, head).upos !== 'NOUN' || hasDependent(tree, index, 'case', 'cc')) continue
    const preposition = own(tree, head)
    const isRepeated = dependentsOf(tree, head, 'conj').some((next) => next > index && own(tree, next) === preposition)
    if (isRepeated && preposition !== '') changes.set(index, { head, deprel: 'appos' })
  }
  return changes
}

function own(tree: Tree, index: number): string {
  return hasDependent(tree, index, 'case') ? prepositionLemma(tree, prepositionOf(tree, index)) : ''
}
