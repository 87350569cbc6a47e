import { dependentsOf, isRelated, lemmaAt, type Tree } from '../syntax/tree.ts'
import type { Argument, Predication } from './predication.ts'
import { relatedTerms } from './relational-noun.ts'

const RANKS = new Set(['vice', 'deputy', 'assistant', 'associate', 'honorary', 'shadow'])
/** A “chief economist” is an economist still. */
const SENIOR = new Set(['chief', 'executive', 'general', 'managing'])
const PLACING = new Set(['at', 'in', 'for', 'from', 'on'])

type Bearer = Readonly<{
  subjects: readonly number[]
  /** Tokens that join bearer and noun, such as a copula; none for titles and appositions. */
  words: readonly number[]
  /** The token whose clause tells polarity, modality and holders. */
  head: number
  by: string
}>

/** Reads “X is NOUN of Y” from a noun and who bears it, however the text joins the two. */
export function relationalPredication(tree: Tree, noun: number, bearer: Bearer): Predication {
  return {
    tree,
    head: bearer.head,
    words: [...bearer.words, noun].toSorted((a, b) => a - b),
    lemmas: titlesOf(tree, noun).map((title) => ({
      lemma: `be ${title}`,
      at: bearer.words.length > 0 ? bearer.head : noun,
      without: [],
    })),
    passive: false,
    subjects: bearer.subjects.filter((subject) => subject !== noun),
    arguments: ownTerms(tree, noun).filter((term) => !bearer.subjects.includes(term.head)),
    by: bearer.by,
  }
}

/** What somebody is, most exact first; a “vice president” is no president. */
function titlesOf(tree: Tree, noun: number): readonly string[] {
  const title = lemmaAt(tree, noun)
  const beside = noun > 0 && isRelated(tree, noun - 1, 'nmod:desc') ? [noun - 1] : []
  const modifiers = [...dependentsOf(tree, noun, 'compound', 'amod'), ...beside].map((index) => lemmaAt(tree, index))
  const rank = modifiers.find((modifier) => RANKS.has(modifier))
  if (rank !== undefined) return [`${rank} ${title}`]
  const senior = modifiers.find((modifier) => SENIOR.has(modifier))
  return senior === undefined ? [title] : [`${senior} ${title}`, title]
}

/** Of “director of the office at the ministry” the second phrase belongs to the first; “aide of Ito to Chad” has two of its own. */
function ownTerms(tree: Tree, noun: number): readonly Argument[] {
  const terms = relatedTerms(tree, noun)
  const isOwned = terms.some((term) => term.marker === 'of' && term.preposition.length > 0)
  return isOwned ? terms.filter((term) => !PLACING.has(term.marker)) : terms
}
