import { credited } from '../syntax/credited.ts'
import { prevented } from '../syntax/prevented.ts'
import { dependentsOf, hasDependent, isRelated, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import { isPassive, isToInfinitive } from '../syntax/verb-group.ts'
import { bearersOf } from './bearer.ts'
import type { SubjectRule } from './index.ts'

const TEMPORAL = new Set(['after', 'before', 'once', 'since', 'though', 'when', 'while'])

/** “the soldiers held in the north”, “Ito left, thanking Park”, “thanked Park for coming” (Park came). */
export const participleSubject: SubjectRule = (tree, predicate, find) => {
  const governor = tokenAt(tree, predicate).head
  if (governor < 0 || isToInfinitive(tree, predicate)) return []
  if (isRelated(tree, predicate, 'acl')) return isReducedRelative(tree, predicate) ? bearersOf(tree, governor) : []
  if (!isRelated(tree, predicate, 'advcl') || hasDependent(tree, predicate, 'nsubj')) return []
  if (tokenAt(tree, predicate).xpos !== 'VBG' && tokenAt(tree, predicate).xpos !== 'VBN') return []
  const people = [...credited(tree, predicate), ...prevented(tree, predicate)]
  if (people.length > 0) return people
  return isMeansOfUnknown(tree, predicate, governor) ? [] : find(governor)
}

/** “the soldiers held in the north”, “Born in Oslo, Ito …”, but neither “the idea of leaving” nor “the winning team”. */
function isReducedRelative(tree: Tree, participle: number): boolean {
  const noun = tokenAt(tree, participle).head
  const isApart = participle > noun || tree.tokens.slice(participle, noun).some(({ text }) => text === ',')
  const isParticiple = ['VBN', 'VBG'].includes(tokenAt(tree, participle).xpos)
  const marks = dependentsOf(tree, participle, 'mark', 'case').map((index) => wordAt(tree, index))
  return isApart && isParticiple && marks.every((word) => TEMPORAL.has(word))
}

/** “can be repaired by adding oil”: who adds it is not told, and it is not what is repaired. */
function isMeansOfUnknown(tree: Tree, gerund: number, governor: number): boolean {
  const isMeans = dependentsOf(tree, gerund, 'mark', 'case').some((index) =>
    ['by', 'without'].includes(wordAt(tree, index)),
  )
  return isMeans && isPassive(tree, governor)
}
