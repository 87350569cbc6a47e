import { conjuncts } from '../syntax/coordination.ts'
import { dependentsOf, isRelated } from '../syntax/tree.ts'
import type { SubjectRule } from './index.ts'

/** “Ito and Park met”: the subject stands with its verb. */
export const explicitSubject: SubjectRule = (tree, predicate) =>
  dependentsOf(tree, predicate, 'nsubj')
    .filter((index) => !isRelated(tree, index, 'nsubj:outer'))
    .flatMap((index) => conjuncts(tree, index))
