import { dependentsOf, isRelated, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “the attack on Fort Hill that killed two”: a clause without comma tells which one is meant, so it belongs to the noun before, not to a name. */
export function restrictiveClause(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head, deprel }] of tree.tokens.entries()) {
    if (deprel !== 'acl:relcl' || !isRestrictive(tree, index)) continue
    const noun = commonNounAbove(tree, head)
    if (noun !== undefined && noun !== head) changes.set(index, { head: noun, deprel })
  }
  return changes
}

function isRestrictive(tree: Tree, clause: number): boolean {
  const pronoun = dependentsOf(tree, clause, 'nsubj', 'obj').find((index) =>
    ['that', 'which'].includes(wordAt(tree, index)),
  )
  return pronoun !== undefined && pronoun > 0 && tokenAt(tree, pronoun - 1).upos !== 'PUNCT'
}

/** The noun that a name depends on, through its prepositions. */
function commonNounAbove(tree: Tree, name: number): number | undefined {
  let noun = name
  while (noun >= 0 && tokenAt(tree, noun).upos === 'PROPN') {
    if (!isRelated(tree, noun, 'nmod', 'flat', 'compound', 'conj')) return undefined
    noun = tokenAt(tree, noun).head
  }
  return noun >= 0 && tokenAt(tree, noun).upos === 'NOUN' ? noun : undefined
}
