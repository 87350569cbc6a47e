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
  if (isAcronymInBrackets(tree, other)) return [said(tree, noun, other, noun)]
  const description = isCommonNoun(tree, other) ? other : noun
  const bearer = description === other ? noun : other
  if (!isCommonNoun(tree, description)) return []
  return conjuncts(tree, description)
    .filter((part) => isCommonNoun(tree, part) && part !== bearer && !(description < bearer && bearer < part))
    .map((part) => said(tree, bearer, part, noun))
}

function said(tree: Tree, bearer: number, description: number, head: number): Predication {
  return relationalPredication(tree, description, { subjects: [bearer], words: [], head, by: 'apposition' })
}

/** “the Port Workers’ Union (PWU)”. */
function isAcronymInBrackets(tree: Tree, index: number): boolean {
  const isOpened = index > 0 && tokenAt(tree, index - 1).text === '('
  return isOpened && /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(tokenAt(tree, index).text)
}

function isCommonNoun(tree: Tree, index: number): boolean {
  return tokenAt(tree, index).upos === 'NOUN'
}
