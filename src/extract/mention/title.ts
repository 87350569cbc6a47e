import titles from '../../../graph-data/lexicon/titles.json' with { type: 'json' }
import { baseRelation, dependentsOf, lemmaAt, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'

const HONORIFICS = new Set(titles.honorifics.map((title) => title.toLowerCase().replace(/\.$/, '')))
const OFFICES = new Set(titles.offices)

export function isHonorific(tree: Tree, index: number): boolean {
  return HONORIFICS.has(wordAt(tree, index).replace(/\.$/, ''))
}

/** Whether a word heads an office: “minister”, also in “Foreign Minister” and “vice-president”. */
export function isOffice(tree: Tree, index: number): boolean {
  return OFFICES.has(lemmaAt(tree, index)) || OFFICES.has(wordAt(tree, index))
}

/** The head word of the title that stands right before a person’s name: “Foreign [Minister] Ana Ito”; undefined where there is none. */
export function titleBefore(tree: Tree, firstOfName: number): number | undefined {
  const last = firstOfName - 1
  if (last < 0) return undefined
  const isNoun = ['NOUN', 'PROPN'].includes(tokenAt(tree, last).upos)
  return isNoun && (isOffice(tree, last) || isHonorific(tree, last)) ? last : undefined
}

/** The words of a title, from its first modifier to its head: “Deputy Foreign Minister”. */
export function titleWords(tree: Tree, head: number): readonly number[] {
  const words = [head]
  for (let index = head - 1; index >= 0 && isPartOfTitle(tree, index, head); index -= 1) words.unshift(index)
  return words
}

function isPartOfTitle(tree: Tree, index: number, head: number): boolean {
  const { deprel, upos } = tokenAt(tree, index)
  const attached = dependentsOf(tree, head).includes(index) || tokenAt(tree, index).head > index
  const modifies = ['compound', 'amod', 'punct', 'flat', 'nmod'].includes(baseRelation(deprel))
  return attached && modifies && (upos !== 'PUNCT' || tokenAt(tree, index).text === '-')
}
