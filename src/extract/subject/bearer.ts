import { conjuncts } from '../syntax/coordination.ts'
import { dependentsOf, hasDependent, type Tree, wordAt } from '../syntax/tree.ts'
import { isNegation } from '../syntax/verb-group.ts'

/** “It was Park who won” tells of Park. */
const CLEFT = new Set(['it', 'this', 'that', 'these', 'those', 'there', 'what', 'which', 'who'])

/** Of “Park is a lawyer who won the case” it is Park who won: who bears what a predicate noun says; the noun itself elsewhere. */
export function bearersOf(tree: Tree, noun: number): readonly number[] {
  const isAffirmed =
    hasDependent(tree, noun, 'cop') && !dependentsOf(tree, noun).some((index) => isNegation(tree, index))
  const subjects = isAffirmed
    ? dependentsOf(tree, noun, 'nsubj').filter((index) => !CLEFT.has(wordAt(tree, index)))
    : []
  return subjects.length > 0 ? subjects.flatMap((index) => conjuncts(tree, index)) : [noun]
}
