import { conjuncts } from '../syntax/coordination.ts'
import { dependentsOf, isRelated } from '../syntax/tree.ts'
import type { SubjectRule } from './index.ts'

/** “Ito and Park met”, “Closing the port hurts”: the subject, a phrase or a clause, stands with its verb. */
export const explicitSubject: SubjectRule = (tree, predicate) => {
  const subjects = dependentsOf(tree, predicate, 'nsubj').filter((index) => !isRelated(tree, index, 'nsubj:outer'))
  if (subjects.length > 0) return subjects.flatMap((index) => conjuncts(tree, index))
  return dependentsOf(tree, predicate, 'csubj').filter((index) => index < predicate)
}
