import { nameAt } from '../mention/name-at.ts'
import { coreOf } from '../mention/names.ts'
import { isNationality } from '../mention/nationality.ts'
import { isOffice } from '../mention/title.ts'
import { conjuncts } from '../syntax/coordination.ts'
import { dependentsOf, type Tree, tokenAt } from '../syntax/tree.ts'
import { argument } from './arguments.ts'
import type { Argument } from './predication.ts'

/**
 * What a noun relates its bearer to: “supporter of Park”, “Park’s aide”, “Oslo police chief”; possessors and modifiers count as “of”. The first of
 * several nouns shares what the last has: “founder and head of the union”.
 */
export function relatedTerms(tree: Tree, noun: number): readonly Argument[] {
  const own = dependentsOf(tree, noun).flatMap((index) => termsAt(tree, index))
  const last = dependentsOf(tree, noun, 'conj').at(-1)
  return own.length === 0 && last !== undefined && tokenAt(tree, last).upos === 'NOUN' ? relatedTerms(tree, last) : own
}

function termsAt(tree: Tree, index: number): readonly Argument[] {
  const { deprel } = tokenAt(tree, index)
  if (isPartOfOffice(tree, index)) return []
  const terms = conjuncts(tree, index).map((head) => argument(tree, 'oblique', head))
  if (deprel === 'nmod') return terms.filter((term) => term.marker !== '')
  const possesses = deprel === 'nmod:poss'
  const modifies =
    (deprel === 'compound' && isInName(tree, index)) ||
    (deprel === 'amod' && isNationality(tree, index) && isOffice(tree, tokenAt(tree, index).head))
  return possesses || modifies ? terms.map((term) => ({ ...term, preposition: [], marker: 'of' })) : []
}

/** “Secretary of State”, “Minister of Justice”: what is written large without being a name tells which office it is. */
function isPartOfOffice(tree: Tree, index: number): boolean {
  const { deprel, upos, head } = tokenAt(tree, index)
  return deprel === 'nmod' && upos === 'PROPN' && nameAt(tree, index) === undefined && isOffice(tree, head)
}

function isInName(tree: Tree, index: number): boolean {
  const name = nameAt(tree, index)
  return name !== undefined && coreOf(tree, name) !== undefined
}
