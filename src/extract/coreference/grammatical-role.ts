import type { LocatedMention } from '../mention/located-mention.ts'
import { firstConjunct } from '../syntax/coordination.ts'
import { isRelativePronoun } from '../syntax/relative-clause.ts'
import { dependentsOf, isRelated } from '../syntax/tree.ts'

export type GrammaticalRole = 'subject' | 'object' | 'other'

/** The role of a mention in its clause; what a relative clause has as its object counts as an object. */
export function roleOf({ tree, head }: LocatedMention): GrammaticalRole {
  const first = firstConjunct(tree, head)
  if (isRelated(tree, first, 'nsubj')) return 'subject'
  if (isRelated(tree, first, 'obj', 'iobj')) return 'object'
  const relativeObject = dependentsOf(tree, head, 'acl:relcl').some((clause) =>
    dependentsOf(tree, clause, 'obj').some((index) => isRelativePronoun(tree, index)),
  )
  return relativeObject ? 'object' : 'other'
}
