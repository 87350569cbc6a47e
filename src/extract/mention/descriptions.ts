import headNouns from '../../../graph-data/lexicon/head-nouns.json' with { type: 'json' }
import type { ReferentType } from '../../types/annotation.ts'
import type { Document } from '../../types/document.ts'
import type { EntityType } from '../../types/entity.ts'
import { prepositionLemma, prepositionOf } from '../syntax/preposition.ts'
import { range } from '../syntax/range.ts'
import { dependentsOf, hasDependent, isRelated, lemmaAt, subtree, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import { type LocatedMention, locate } from './located-mention.ts'
import { nameAt } from './name-at.ts'

const TYPES = ['group', 'person', 'organization', 'place', 'event', 'document', 'work', 'product'] as const
const OF_NOUN: ReadonlyMap<string, EntityType> = new Map(
  TYPES.toReversed().flatMap((type) => headNouns[type].map((noun) => [noun, type] as const)),
)
/** Places that act as a body of people when there are several: “the northern states”. */
const ACTING_PLACES = new Set(['country', 'nation', 'state', 'power', 'capital', 'neighbor', 'neighbour'])
/** Counted is what follows: “dozens of rounds”. */
const QUANTITIES = new Set([
  'dozen',
  'handful',
  'hundred',
  'lot',
  'million',
  'number',
  'pair',
  'score',
  'series',
  'thousand',
])
const OF_REFERENT: Readonly<Partial<Record<ReferentType, EntityType>>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
}

/** Common noun phrases: “the union’s delegation”, “a deal”; those for times and amounts are none. */
export function descriptionMentions(document: Document, tree: Tree): readonly LocatedMention[] {
  return [...tree.tokens.keys()]
    .filter((index) => headsDescription(tree, index))
    .map((head) =>
      locate(document, {
        tree,
        head,
        words: descriptionWords(tree, head),
        kind: 'description',
        entityType: typeOfNoun(tree, head),
        by: 'noun phrase',
      }),
    )
}

function headsDescription(tree: Tree, index: number): boolean {
  const { upos } = tokenAt(tree, index)
  if (upos !== 'NOUN' && upos !== 'PROPN') return false
  if (nameAt(tree, index) !== undefined || isAsked(tree, index)) return false
  if (isRelated(tree, index, 'compound', 'flat', 'nmod:desc', 'fixed', 'goeswith', 'nmod:unmarked', 'obl:unmarked'))
    return false
  return tree.sentence.referents[index] !== 'time'
}

/** “how many victims”, “which side”: nobody in particular. */
function isAsked(tree: Tree, index: number): boolean {
  const determiners = dependentsOf(tree, index, 'det', 'amod')
  const words = [...determiners, ...determiners.flatMap((word) => dependentsOf(tree, word, 'advmod'))]
  return words.some((word) => ['how', 'what', 'which', 'whose'].includes(wordAt(tree, word)))
}

/** The type of what a common noun stands for. */
export function typeOfNoun(tree: Tree, head: number): EntityType {
  const counted = QUANTITIES.has(lemmaAt(tree, head)) ? dependentsOf(tree, head, 'nmod')[0] : undefined
  if (counted !== undefined && nameAt(tree, counted) === undefined) return typeOfNoun(tree, counted)
  const listed = OF_NOUN.get(lemmaAt(tree, head))
  const referent = tree.sentence.referents[head]
  const type = listed ?? (referent && OF_REFERENT[referent]) ?? 'concept'
  const isPlural = ['NNS', 'NNPS'].includes(tokenAt(tree, head).xpos)
  return isPlural && (type === 'person' || type === 'organization' || ACTING_PLACES.has(lemmaAt(tree, head)))
    ? 'group'
    : type
}

/** Head and modifiers, with a following “of …” or “from …” that says whose it is. */
function descriptionWords(tree: Tree, head: number): readonly number[] {
  const before = dependentsOf(tree, head)
    .filter(
      (index) =>
        index < head &&
        isRelated(tree, index, 'amod', 'compound', 'nmod:poss', 'nummod', 'det', 'advmod', 'nmod:desc', 'punct'),
    )
    .filter((index) => !isOuterPunctuation(tree, index, head) && !isDenied(tree, index, head))
    .flatMap((index) => subtree(tree, index, ['acl:relcl', 'appos', 'conj', 'cc']))
  const behind = dependentsOf(tree, head, 'nmod').filter((index) => index > head && isOwner(tree, index))
  const owner = behind[0] === undefined || isLongList(tree, behind[0]) ? [] : ownerWords(tree, behind[0])
  return contiguous(
    [...before.filter((index) => index < head), head, ...owner].toSorted((a, b) => a - b),
    head,
  )
}

/** “There are no houses”: that there are none is no part of what they are. */
function isDenied(tree: Tree, determiner: number, head: number): boolean {
  return wordAt(tree, determiner) === 'no' && hasDependent(tree, tokenAt(tree, head).head, 'expl')
}

/** “teams from Chad, Niger and Mali”: the first of several would stand for all of them. */
function isLongList(tree: Tree, owner: number): boolean {
  return dependentsOf(tree, owner, 'conj').length > 1
}

/** The owner’s own words, without what follows it: “of the Port Workers’ Union [in Oslo]”. */
function ownerWords(tree: Tree, owner: number): readonly number[] {
  const further = dependentsOf(tree, owner).filter((index) => tokenAt(tree, index).deprel === 'nmod')
  const left = new Set(further.flatMap((index) => subtree(tree, index)))
  return subtree(tree, owner, ['acl', 'appos', 'advmod']).filter(
    (index) =>
      !left.has(index) &&
      (tokenAt(tree, index).upos !== 'PUNCT' || ['-', "'", '’'].includes(tokenAt(tree, index).text)),
  )
}

function isOuterPunctuation(tree: Tree, index: number, head: number): boolean {
  return isRelated(tree, index, 'punct') && tokenAt(tree, index).text !== '-' && index < head
}

function isOwner(tree: Tree, index: number): boolean {
  return ['of', 'from'].includes(prepositionLemma(tree, prepositionOf(tree, index)))
}

/** The unbroken run of tokens around the head. */
function contiguous(words: readonly number[], head: number): readonly number[] {
  const all = new Set(words)
  let first = head
  let last = head
  while (all.has(first - 1)) first -= 1
  while (all.has(last + 1)) last += 1
  return range(first, last)
}
