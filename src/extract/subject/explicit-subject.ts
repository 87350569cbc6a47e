import { conjuncts } from '../syntax/coordination.ts'
import { dependentsOf, isRelated, type Tree } from '../syntax/tree.ts'
import type { SubjectRule } from './index.ts'

/** “Ito and Park met”: the subject stands with its verb. */
export const explicitSubject: SubjectRule = (tree, predicate) =>
  dependentsOf(tree, predicate, 'nsubj')
    .filter((index) => isNotOuter(tree, index))
    .flatMap((index) => conjuncts(tree, index))

function isNotOuter(tree: Tree, index: number): boolean {
  return !isRelated(tree, index, 'nsubj:outer')
}
