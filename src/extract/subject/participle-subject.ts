import { credited } from '../syntax/credited.ts'
import { prevented } from '../syntax/prevented.ts'
import { hasDependent, isRelated, tokenAt } from '../syntax/tree.ts'
import { isToInfinitive } from '../syntax/verb-group.ts'
import type { SubjectRule } from './index.ts'

/** “the soldiers held in the north”, “Ito left, thanking Park”, “thanked Park for coming” (Park came). */
export const participleSubject: SubjectRule = (tree, predicate, find) => {
  const governor = tokenAt(tree, predicate).head
  if (governor < 0 || isToInfinitive(tree, predicate)) return []
  if (isRelated(tree, predicate, 'acl') && ['VBN', 'VBG'].includes(tokenAt(tree, predicate).xpos)) return [governor]
  if (!isRelated(tree, predicate, 'advcl') || hasDependent(tree, predicate, 'nsubj')) return []
  if (tokenAt(tree, predicate).xpos !== 'VBG' && tokenAt(tree, predicate).xpos !== 'VBN') return []
  const people = [...credited(tree, predicate), ...prevented(tree, predicate)]
  return people.length > 0 ? people : find(governor)
}
