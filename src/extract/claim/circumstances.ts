import eventVerbs from '../../../graph-data/lexicon/event-verbs.json' with { type: 'json' }
import type { Evidence, Mention } from '../../types/claim.ts'
import type { Document } from '../../types/document.ts'
import type { Mentions } from '../mention/mentions.ts'
import type { Predication } from '../predication/predication.ts'
import { firstConjunct } from '../syntax/coordination.ts'
import { prepositionLemma, prepositionOf } from '../syntax/preposition.ts'
import { dependentsOf, isRelated, lemmaAt, spanOf, subtree, type Tree, tokenAt } from '../syntax/tree.ts'
import { isClauseVerb } from '../syntax/verb-group.ts'
import { isCalendarName } from '../time/calendar-names.ts'
import type { Time } from '../time/time.ts'

const TIME_PREPOSITIONS = new Set(['', 'in', 'on', 'at', 'during', 'over', 'early in', 'late in', 'later in', 'as of'])
/** These lead to a limit: “has backed Chad since 1998”, but not “for the first time since 1998”, which hangs on “time”. */
const LIMITS = new Set(['since', 'until', 'till', 'by', 'before', 'after', 'from', 'between'])
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'on', 'outside', 'inside'])

/** Constructions whose head is the noun of an event. */
const EVENT_NOUNS = new Set(['event with parties', 'noun with parties', 'nominalization'])
const HAPPENING = new Set(eventVerbs.happening)

function isPlacePreposition(preposition: string): boolean {
  return PLACE_PREPOSITIONS.has(preposition)
}

export type Circumstances = Pick<Evidence, 'timeText' | 'timeStart' | 'timeEnd' | 'place'>

export type CircumstanceContext = Readonly<{
  document: Document
  mentions: Mentions
  /** The times of each sentence, by its number. */
  times: readonly (readonly Time[])[]
}>

/** When and where something happened, from what hangs on its verb or on the verb’s arguments. */
export function circumstancesOf(predication: Predication, context: CircumstanceContext): Circumstances {
  const { tree, head } = predication
  const around = [head, ...predication.arguments.map((argument) => argument.head).filter((index) => index > head)]
  const modifiers = around.flatMap((index) => modifiersOf(tree, index))
  const own = [...modifiers, ...predication.arguments.map((argument) => argument.head)]
  const verb = happeningOf(predication)
  const candidates = [...new Set([...own, ...(verb === undefined ? [] : modifiersOf(tree, verb))])]
  const place = candidates.map((index) => placeAt(tree, index, context.mentions)).find((found) => found !== undefined)
  return {
    ...(place && { place }),
    ...(timeAmong(candidates, predication, context) ?? sharedTime(predication, context)),
  }
}

/** “The talks were held in Oslo on Monday”: the verb that says of an event’s noun that it happens. */
function happeningOf({ tree, head, by }: Predication): number | undefined {
  const verb = tokenAt(tree, head).head
  if (!EVENT_NOUNS.has(by) || verb < 0 || !isRelated(tree, head, 'nsubj', 'obj')) return undefined
  return HAPPENING.has(lemmaAt(tree, verb)) ? verb : undefined
}

function modifiersOf(tree: Tree, index: number): readonly number[] {
  return dependentsOf(tree, index, 'obl', 'nmod', 'nmod:poss', 'compound', 'advmod')
}

function placeAt(tree: Tree, index: number, mentions: Mentions): Mention['id'] | undefined {
  if (!isPlacePreposition(prepositionLemma(tree, prepositionOf(tree, index)))) return undefined
  const found = mentions.at(tree, index)?.mention
  return found?.entityType === 'place' ? found.id : undefined
}

function timeAmong(
  candidates: readonly number[],
  { tree, head }: Pick<Predication, 'tree' | 'head'>,
  context: CircumstanceContext,
): Circumstances | undefined {
  return candidates
    .filter((index) => tellsWhen(tree, index, head))
    .map((index) => timeAt(tree, index, context))
    .find((time) => time !== undefined)
}

function tellsWhen(tree: Tree, index: number, head: number): boolean {
  const preposition = prepositionLemma(tree, prepositionOf(tree, index))
  const isOfHead = tokenAt(tree, index).head === head && isRelated(tree, index, 'obl')
  return TIME_PREPOSITIONS.has(preposition) || (LIMITS.has(preposition) && isOfHead)
}

/** A time that was read, or what the model takes for one, as it is written; how long something took is none. */
function timeAt(tree: Tree, index: number, { document, times }: CircumstanceContext): Circumstances | undefined {
  const time = times[tree.number]?.find((one) => one.words.includes(index))
  if (time === undefined) return isTime(tree, index) ? { timeText: unreadText(document, tree, index) } : undefined
  if (time.tells === 'how long') return undefined
  const { start, end, timeStart, timeEnd } = time
  return {
    timeText: document.text.slice(start, end),
    ...(timeStart !== undefined && { timeStart }),
    ...(timeEnd !== undefined && { timeEnd }),
  }
}

/** Whether a noun is a time: the model says so, or it is the name of a day or month. */
export function isTime(tree: Tree, index: number): boolean {
  const { text, upos } = tokenAt(tree, index)
  if (tree.sentence.referents[index] === 'time') return true
  return upos === 'PROPN' && isCalendarName(text) && !isRelated(tree, index, 'nsubj', 'flat')
}

function unreadText({ text }: Document, tree: Tree, index: number): string {
  const { start, end } = spanOf(tree, subtree(tree, index, ['case', 'acl', 'advcl', 'appos', 'punct', 'conj', 'cc']))
  return text.slice(start, end)
}

/** “On Monday Ito met Park and signed the pact”: what stands before the first of several verbs is said of all. */
function sharedTime({ tree, head }: Predication, context: CircumstanceContext): Circumstances | undefined {
  const first = firstConjunct(tree, head)
  if (first === head || !isClauseVerb(tree, first)) return undefined
  const before = modifiersOf(tree, first).filter((index) => index < first)
  return timeAmong(before, { tree, head: first }, context)
}
