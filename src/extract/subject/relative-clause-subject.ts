import { antecedents, isRelativePronoun, relativeClauseOf } from '../syntax/relative-clause.ts'
import { dependentsOf, hasDependent, type Tree } from '../syntax/tree.ts'
import { bearersOf } from './bearer.ts'
import type { SubjectRule } from './index.ts'

/** “the envoy who met Park”: the pronoun stands for what the clause tells about. */
export const relativeClauseSubject: SubjectRule = (tree, predicate) => {
  const clause = relativeClauseOf(tree, predicate)
  if (clause === undefined) return []
  const own = dependentsOf(tree, predicate, 'nsubj')
  const standsIn = own.some((index) => isRelativePronoun(tree, index))
  const shared = own.length === 0 && !hasDependent(tree, predicate, 'mark') && hasRelativeSubject(tree, clause)
  return standsIn || shared ? antecedents(tree, clause).flatMap((noun) => bearersOf(tree, noun)) : []
}

function hasRelativeSubject(tree: Tree, clause: number): boolean {
  return dependentsOf(tree, clause, 'nsubj').some((index) => isRelativePronoun(tree, index))
}
