import headNouns from '../../../graph-data/lexicon/head-nouns.json' with { type: 'json' }
import kinship from '../../../graph-data/lexicon/kinship.json' with { type: 'json' }
import titles from '../../../graph-data/lexicon/titles.json' with { type: 'json' }
import { range } from '../syntax/range.ts'
import { baseRelation, dependentsOf, lemmaAt, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'

const HONORIFICS = new Set(titles.honorifics.map((title) => title.toLowerCase().replace(/\.$/, '')))
const OFFICES = new Set(titles.offices)
const PEOPLE = new Set(headNouns.person)
const KINSHIP = new Set(kinship)
/** How long the domain of an office may be: “of Trade and Industry”. */
const DOMAIN_WORDS = 6

export function isHonorific(tree: Tree, index: number): boolean {
  return HONORIFICS.has(wordAt(tree, index).replace(/\.$/, ''))
}

/** Whether a word heads an office: “minister”, also in “Foreign Minister” and “vice-president”. */
export function isOffice(tree: Tree, index: number): boolean {
  return OFFICES.has(lemmaAt(tree, index)) || OFFICES.has(wordAt(tree, index))
}

/**
 * The head word of the title that stands right before a person’s name: “Foreign [Minister] Ana Ito”, “[Secretary] of Trade Ana
 * Ito”; undefined where there is none.
 */
export function titleBefore(tree: Tree, firstOfName: number): number | undefined {
  const last = firstOfName - 1
  if (last < 0 || !['NOUN', 'PROPN'].includes(tokenAt(tree, last).upos)) return undefined
  if (isOffice(tree, last) || isHonorific(tree, last) || isOccupation(tree, last)) return last
  return officeWithDomain(tree, last)
}

/** “musician” in “musician Ana Ito”, a common noun for a person. */
function isOccupation(tree: Tree, index: number): boolean {
  return tokenAt(tree, index).xpos === 'NN' && PEOPLE.has(lemmaAt(tree, index))
}

/** Whether a noun tells whose relative or friend somebody is. */
export function isKinship(tree: Tree, index: number): boolean {
  return KINSHIP.has(lemmaAt(tree, index))
}

/** The office of a domain named behind it: “Secretary” at the “Trade” of “Secretary of Trade”. */
function officeWithDomain(tree: Tree, last: number): number | undefined {
  for (let index = last; index > 0 && index > last - DOMAIN_WORDS; index -= 1) {
    const { upos } = tokenAt(tree, index)
    if (['of', 'for'].includes(wordAt(tree, index))) return isOffice(tree, index - 1) ? index - 1 : undefined
    if (!['NOUN', 'PROPN', 'ADJ', 'DET', 'CCONJ'].includes(upos)) return undefined
  }
  return undefined
}

/** The words of a title, from its first modifier up to the name. */
export function titleWords(tree: Tree, head: number, firstOfName = head + 1): readonly number[] {
  const words = range(head, firstOfName - 1)
  let first = head
  while (first > 0 && isPartOfTitle(tree, first - 1, head)) first -= 1
  return [...range(first, head - 1), ...words]
}

function isPartOfTitle(tree: Tree, index: number, head: number): boolean {
  const { deprel, upos } = tokenAt(tree, index)
  const attached = dependentsOf(tree, head).includes(index) || tokenAt(tree, index).head > index
  const modifies = ['compound', 'amod', 'punct', 'flat', 'nmod'].includes(baseRelation(deprel))
  return tokenAt(tree, index).text === '-' || (attached && modifies && upos !== 'PUNCT')
}
