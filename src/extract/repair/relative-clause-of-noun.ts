import { isRelativePronoun } from '../syntax/relative-clause.ts'
import { dependentsOf, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “criticized governments that back Park”: a relative clause whose pronoun stands right behind a noun tells of that noun. */
export function relativeClauseOfNoun(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { deprel }] of tree.tokens.entries()) {
    if (deprel !== 'advcl:relcl') continue
    const pronoun = dependentsOf(tree, index, 'nsubj', 'obj').find((child) => isRelativePronoun(tree, child))
    const noun = pronoun === undefined ? -1 : pronoun - 1
    if (noun >= 0 && ['NOUN', 'PROPN'].includes(tokenAt(tree, noun).upos))
      changes.set(index, { head: noun, deprel: 'acl:relcl' })
  }
  return changes
}
