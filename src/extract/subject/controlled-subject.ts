import { addresseeOf } from '../syntax/addressee.ts'
import { conjuncts } from '../syntax/coordination.ts'
import { dependentsOf, hasDependent, isRelated, lemmaAt, tokenAt } from '../syntax/tree.ts'
import { isPassive, isToInfinitive } from '../syntax/verb-group.ts'
import type { SubjectRule } from './index.ts'

/** Verbs whose subject does what the infinitive says although they have an object: “promised Park to leave”. */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'threaten', 'use'])

/** “urged Park to leave” (Park leaves), “wants to leave”, “came to help”: an infinitive or predicate without subject. */
export const controlledSubject: SubjectRule = (tree, predicate, find) => {
  const governor = tokenAt(tree, predicate).head
  if (governor < 0) return []
  if (isRelated(tree, predicate, 'xcomp')) {
    const objects = dependentsOf(tree, governor, 'obj', 'iobj')
    const object = objects.find((index) => index < predicate) ?? addresseeOf(tree, governor)
    const takesObject = object !== undefined && !SUBJECT_CONTROL.has(lemmaAt(tree, governor))
    return takesObject && !isPassive(tree, governor) ? conjuncts(tree, object) : find(governor)
  }
  const isPurpose = isRelated(tree, predicate, 'advcl') && isToInfinitive(tree, predicate)
  return isPurpose && !(isPassive(tree, governor) && !hasDependent(tree, governor, 'obl:agent')) ? find(governor) : []
}
