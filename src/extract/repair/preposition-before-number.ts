import { dependentsOf, isRelated, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “over a 200 million pound loan”: before an article “over” is the noun’s preposition, and does not mean “more than”. */
export function prepositionBeforeNumber(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (head < 0 || tokenAt(tree, head).upos !== 'NUM' || !isPreposition(tree, index)) continue
    const noun = nounOf(tree, head)
    if (!dependentsOf(tree, noun, 'det').some((article) => article > index && article < head)) continue
    changes.set(index, { head: noun, deprel: 'case' })
    const { deprel, head: verb } = tokenAt(tree, noun)
    if (deprel === 'obj') changes.set(noun, { head: verb, deprel: 'obl' })
  }
  return changes
}

function isPreposition(tree: Tree, index: number): boolean {
  return isRelated(tree, index, 'case') || (isRelated(tree, index, 'advmod') && wordAt(tree, index) === 'over')
}

/** The noun that a number counts, itself or in a unit: “a 200 million pound loan”. */
function nounOf(tree: Tree, number: number): number {
  let noun = number
  while (isRelated(tree, noun, 'nummod', 'compound') && tokenAt(tree, noun).head > noun) noun = tokenAt(tree, noun).head
  return noun
}
