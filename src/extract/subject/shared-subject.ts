import { isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import { isPassive, isPredicate } from '../syntax/verb-group.ts'
import type { SubjectRule } from './index.ts'

/** “Ito met Park and signed the deal”: a coordinated predicate without subject takes that of the one before. */
export const sharedSubject: SubjectRule = (tree, predicate, find) => {
  if (!isRelated(tree, predicate, 'conj')) return []
  const before = tokenAt(tree, predicate).head
  if (!isPredicate(tree, before) && !isPredicate(tree, predicate)) return []
  return isRiskyChange(tree, before, predicate) ? [] : find(before)
}

/** “The deal was signed and ended …” keeps its subject; a bare participle after an active clause does not. */
function isRiskyChange(tree: Tree, before: number, predicate: number): boolean {
  return (
    isPassive(tree, predicate) &&
    !isPassive(tree, before) &&
    tokenAt(tree, predicate).xpos === 'VBN' &&
    tree.dependents[predicate]?.length === 0
  )
}
