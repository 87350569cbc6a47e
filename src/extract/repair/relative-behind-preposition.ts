import { isRelativePronoun } from '../syntax/relative-clause.ts'
import { dependentsOf, isRelated, type Tree } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “the envoy to whom Park wrote”: pronoun and preposition belong to the verb of the relative clause, not to the noun before. */
export function relativeBehindPreposition(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const noun of tree.tokens.keys()) {
    const clause = dependentsOf(tree, noun, 'acl:relcl').find((index) => index > noun)
    const pronoun = dependentsOf(tree, noun, 'nmod').find((index) => index > noun && isRelativePronoun(tree, index))
    if (clause === undefined || pronoun === undefined || pronoun > clause) continue
    if (dependentsOf(tree, pronoun).some((index) => isRelated(tree, index, 'case')))
      changes.set(pronoun, { head: clause, deprel: 'obl' })
  }
  return changes
}
