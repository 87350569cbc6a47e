import { conjuncts } from '../syntax/coordination.ts'
import { dependentsOf, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Predication } from './predication.ts'
import { relationalPredication } from './relational-predication.ts'

/** “Park, the head of the union”, “the head of the union, Park”: two phrases for one thing, of which one tells what it is. */
export function appositionPredications(tree: Tree): readonly Predication[] {
  return [...tree.tokens.keys()].flatMap((noun) =>
    dependentsOf(tree, noun, 'appos').flatMap((other) => readPair(tree, noun, other)),
  )
}

function readPair(tree: Tree, noun: number, other: number): readonly Predication[] {
  const description = isCommonNoun(tree, other) ? other : noun
  const bearer = description === other ? noun : other
  if (!isCommonNoun(tree, description)) return []
  return conjuncts(tree, description)
    .filter((part) => isCommonNoun(tree, part) && part !== bearer)
    .map((part) => relationalPredication(tree, part, { subjects: [bearer], words: [], head: noun, by: 'apposition' }))
}

function isCommonNoun(tree: Tree, index: number): boolean {
  return tokenAt(tree, index).upos === 'NOUN'
}
