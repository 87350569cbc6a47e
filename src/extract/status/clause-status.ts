import adverbs from '../../../graph-data/lexicon/status-words.json' with { type: 'json' }
import type { Modality } from '../../types/claim.ts'
import { prepositionOf } from '../syntax/preposition.ts'
import { dependentsOf, isRelated, lemmaAt, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import { auxiliaries, isNegation, isToInfinitive } from '../syntax/verb-group.ts'
import { ASSERTED, type Status } from './status.ts'

const POSSIBLE = new Set(adverbs.possible)
const NEGATIVE = new Set(adverbs.negative)
const FORMER = new Set(adverbs.former)
const PLANNED_ADJECTIVES = new Set(adverbs.plannedAdjectives)
const POSSIBLE_ADJECTIVES = new Set(adverbs.possibleAdjectives)
const CONDITIONS = new Set(adverbs.conditional)
const MODALS: ReadonlyMap<string, Modality> = new Map([
  ...['may', 'might', 'can', 'could'].map((word) => [word, 'possible'] as const),
  ...['will', 'shall', "'ll", 'wo'].map((word) => [word, 'planned'] as const),
  ...['should', 'must', 'ought'].map((word) => [word, 'requested'] as const),
  ['would', 'hypothetical'],
])

/** What the words of a clause itself say about it: negation, modal verbs, adverbs, conditions. */
export function clauseStatus(tree: Tree, head: number): Status {
  const words = auxiliaries(tree, head).map((index) => wordAt(tree, index))
  const adverbial = dependentsOf(tree, head, 'advmod').map((index) => wordAt(tree, index))
  const modal = words.map((word) => modalityOf(tree, head, word)).find((modality) => modality !== undefined)
  return {
    ...ASSERTED,
    polarity: isNegated(tree, head, adverbial) ? 'negated' : 'affirmed',
    modality:
      conditional(tree, head) ??
      asked(tree, head) ??
      modal ??
      scheduled(tree, head) ??
      arranged(tree, head) ??
      adverbialModality(adverbial) ??
      formerly(tree, head) ??
      adjectival(tree, head) ??
      'asserted',
  }
}

/** What the words of a noun phrase say of it, where what the phrase implies is taken for granted: “the former mayor of Oslo”. */
export function phraseStatus(tree: Tree, noun: number): Status {
  const adverbial = dependentsOf(tree, noun, 'advmod').map((index) => wordAt(tree, index))
  return {
    ...ASSERTED,
    polarity: isNegated(tree, noun, adverbial) || isMissing(tree, noun) ? 'negated' : 'affirmed',
    modality:
      adverbialModality(adverbial) ??
      adjectival(tree, noun) ??
      formerly(tree, noun) ??
      (adverbial.includes('then') ? 'former' : 'asserted'),
  }
}

/** “said it would leave”: after a verb in the past “would” is the future. */
function modalityOf(tree: Tree, head: number, modal: string): Modality | undefined {
  return modal === 'would' && isRelated(tree, head, 'ccomp') ? 'planned' : MODALS.get(modal)
}

function isNegated(tree: Tree, head: number, adverbial: readonly string[]): boolean {
  if (dependentsOf(tree, head).some((index) => isNegation(tree, index))) return true
  if (adverbial.some((word) => NEGATIVE.has(word)) || sharesNegation(tree, head)) return true
  if (lemmaAt(tree, head) === 'have' && adverbial.includes('yet')) return true
  if (dependentsOf(tree, head, 'advmod').some((index) => isNoLonger(tree, index))) return true
  const marks = dependentsOf(tree, head, 'mark', 'case').map((index) => wordAt(tree, index))
  if (marks.includes('without')) return true
  return dependentsOf(tree, head, 'nsubj', 'obj').some((index) => isNobody(tree, index))
}

/** “does not have a seat in Oslo”: what there is none of lies nowhere. */
function isMissing(tree: Tree, noun: number): boolean {
  const verb = tokenAt(tree, noun).head
  const isIndefinite = dependentsOf(tree, noun, 'det').some((index) => ['a', 'an', 'any'].includes(wordAt(tree, index)))
  return (
    isIndefinite &&
    isRelated(tree, noun, 'obj', 'nsubj') &&
    ['have', 'be'].includes(lemmaAt(tree, verb)) &&
    dependentsOf(tree, verb).some((index) => isNegation(tree, index))
  )
}

/** “no longer”, “no more”. */
function isNoLonger(tree: Tree, index: number): boolean {
  const isComparison = ['longer', 'more'].includes(wordAt(tree, index))
  return isComparison && index > 0 && wordAt(tree, index - 1) === 'no'
}

function isNobody(tree: Tree, index: number): boolean {
  if (['nobody', 'none', 'nothing', 'neither'].includes(wordAt(tree, index))) return true
  return dependentsOf(tree, index, 'det', 'advmod', 'cc:preconj').some((child) =>
    ['no', 'neither'].includes(wordAt(tree, child)),
  )
}

/** “did not meet Park or visit Oslo”: what is joined by “or” shares negation along with the auxiliary. */
function sharesNegation(tree: Tree, head: number): boolean {
  const joined = dependentsOf(tree, head, 'cc').some((index) => ['or', 'nor'].includes(wordAt(tree, index)))
  const first = tokenAt(tree, head).head
  return (
    joined &&
    first >= 0 &&
    tokenAt(tree, head).deprel === 'conj' &&
    dependentsOf(tree, first).some((index) => isNegation(tree, index))
  )
}

/** “if Park leaves” and what would follow from it. */
function conditional(tree: Tree, head: number): Modality | undefined {
  const marked = (clause: number) =>
    dependentsOf(tree, clause, 'mark', 'advmod').some((index) => CONDITIONS.has(wordAt(tree, index)))
  return marked(head) || dependentsOf(tree, head, 'advcl').some(marked) ? 'hypothetical' : undefined
}

/** A question states nothing; what stands before a question that is quoted or added, “they met, so why not agree?”, is none. */
function asked(tree: Tree, head: number): Modality | undefined {
  const mark = tree.tokens.findLastIndex((token) => token.text === '?')
  const opening = tree.tokens.findLastIndex(
    ({ text }, index) => index < mark && (['“', '"', '``'].includes(text) || isAddedQuestion(tree, index)),
  )
  return head < mark && opening < head ? 'hypothetical' : undefined
}

/** A question word behind a comma or “so”. */
function isAddedQuestion(tree: Tree, index: number): boolean {
  return (
    index > 1 && ['how', 'why'].includes(wordAt(tree, index)) && [',', 'so', ';', '-'].includes(wordAt(tree, index - 1))
  )
}

/** “is to withdraw”. */
function scheduled(tree: Tree, head: number): Modality | undefined {
  const be = dependentsOf(tree, head, 'aux', 'cop').some((index) => lemmaAt(tree, index) === 'be')
  return be && isToInfinitive(tree, head) && tokenAt(tree, head).xpos === 'VB' ? 'planned' : undefined
}

/** “is leaving next week”, “is going to Oslo”: arranged for a time to come. */
function arranged(tree: Tree, head: number): Modality | undefined {
  if (tokenAt(tree, head).xpos !== 'VBG') return undefined
  const isNow = dependentsOf(tree, head, 'aux').some((index) => ['VBP', 'VBZ'].includes(tokenAt(tree, index).xpos))
  const isToCome = dependentsOf(tree, head, 'obl', 'advmod').some((index) => isComing(tree, index))
  return isNow && (isToCome || isTravelling(tree, head)) ? 'planned' : undefined
}

/** “is going to Oslo”, said by somebody who is not on the way. */
function isTravelling(tree: Tree, head: number): boolean {
  const places = dependentsOf(tree, head, 'obl').filter((index) => prepositionOf(tree, index).length > 0)
  return (
    lemmaAt(tree, head) === 'go' &&
    places.some((index) => wordAt(tree, prepositionOf(tree, index)[0] ?? index) === 'to')
  )
}

function isComing(tree: Tree, index: number): boolean {
  const words = [index, ...dependentsOf(tree, index, 'amod', 'det', 'compound')].map((word) => wordAt(tree, word))
  return words.some((word) => ['next', 'tomorrow', 'tonight', 'soon', 'shortly', 'upcoming'].includes(word))
}

function adverbialModality(adverbial: readonly string[]): Modality | undefined {
  if (adverbial.some((word) => POSSIBLE.has(word))) return 'possible'
  return adverbial.some((word) => FORMER.has(word)) ? 'former' : undefined
}

/** “the former head of the union”, “once head of the union”. */
/** “the proposed agreement between Chad and Mali”, “an alleged attack”. */
function adjectival(tree: Tree, noun: number): Modality | undefined {
  const words = dependentsOf(tree, noun, 'amod').map((index) => wordAt(tree, index))
  if (words.some((word) => PLANNED_ADJECTIVES.has(word))) return 'planned'
  return words.some((word) => POSSIBLE_ADJECTIVES.has(word)) ? 'possible' : undefined
}

function formerly(tree: Tree, head: number): Modality | undefined {
  const modifiers = dependentsOf(tree, head, 'amod', 'compound', 'case')
  return modifiers.some((index) => FORMER.has(wordAt(tree, index))) ? 'former' : undefined
}
