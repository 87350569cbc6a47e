import { dependentsOf, isRelated, type Tree, wordAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “envoys of the army and of the rebels”: a conjunct with the preposition of a phrase goes on with the phrase, not with the envoys. */
export function conjunctOfPhrase(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (head < 0 || !isRelated(tree, index, 'conj')) continue
    const preposition = prepositionWord(tree, index)
    if (preposition === undefined || prepositionWord(tree, head) !== undefined) continue
    const phrase = dependentsOf(tree, head, 'nmod').findLast(
      (other) => other > head && other < index && prepositionWord(tree, other) === preposition,
    )
    if (phrase !== undefined) changes.set(index, { head: phrase, deprel: 'conj' })
  }
  return changes
}

function prepositionWord(tree: Tree, index: number): string | undefined {
  const first = dependentsOf(tree, index, 'case').find((mark) => mark < index)
  return first === undefined ? undefined : wordAt(tree, first)
}
