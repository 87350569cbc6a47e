import type { Evidence, Mention } from '../../types/claim.ts'
import type { Document } from '../../types/document.ts'
import type { Mentions } from '../mention/mentions.ts'
import type { Predication } from '../predication/predication.ts'
import { prepositionLemma, prepositionOf } from '../syntax/preposition.ts'
import { dependentsOf, isRelated, spanOf, subtree, type Tree, tokenAt } from '../syntax/tree.ts'
import { isCalendarName, resolveTime } from './time.ts'

const TIME_PREPOSITIONS = new Set(['', 'in', 'on', 'at', 'during', 'early in', 'late in', 'later in'])
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'on', 'outside', 'inside'])

export function isPlacePreposition(preposition: string): boolean {
  return PLACE_PREPOSITIONS.has(preposition)
}

export type Circumstances = Pick<Evidence, 'timeText' | 'timeStart' | 'timeEnd' | 'place'>

/** When and where something happened, from what hangs on its verb or on the verb’s arguments. */
export function circumstancesOf(document: Document, predication: Predication, mentions: Mentions): Circumstances {
  const { tree, head } = predication
  const around = [head, ...predication.arguments.map((argument) => argument.head).filter((index) => index > head)]
  const modifiers = around.flatMap((index) =>
    dependentsOf(tree, index, 'obl', 'nmod', 'obl:unmarked', 'nmod:unmarked', 'advmod'),
  )
  const candidates = [...new Set([...modifiers, ...predication.arguments.map((argument) => argument.head)])]
  const place = candidates.map((index) => placeAt(tree, index, mentions)).find((found) => found !== undefined)
  const time = candidates.find((index) => isTime(tree, index) && tellsWhen(predication, index))
  return { ...(place && { place }), ...(time !== undefined && timeAt(document, tree, time)) }
}

function placeAt(tree: Tree, index: number, mentions: Mentions): Mention['id'] | undefined {
  if (!isPlacePreposition(prepositionLemma(tree, prepositionOf(tree, index)))) return undefined
  const found = mentions.at(tree, index)?.mention
  return found?.entityType === 'place' ? found.id : undefined
}

/** “on Monday”, “last week”, “has backed Chad since 1998”, but not “first since 1958” or “for two years”. */
function tellsWhen({ tree, head }: Predication, index: number): boolean {
  const preposition = prepositionLemma(tree, prepositionOf(tree, index))
  return (
    TIME_PREPOSITIONS.has(preposition) ||
    (preposition === 'since' && tokenAt(tree, index).head === head && isRelated(tree, index, 'obl'))
  )
}

/** Whether a noun is a time: the model says so, or it is the name of a day or month. */
export function isTime(tree: Tree, index: number): boolean {
  const { text, upos } = tokenAt(tree, index)
  if (tree.sentence.referents[index] === 'time') return true
  return upos === 'PROPN' && isCalendarName(text) && !isRelated(tree, index, 'nsubj', 'flat')
}

function timeAt(document: Document, tree: Tree, index: number): Circumstances {
  const words = subtree(tree, index, ['case', 'acl', 'advcl', 'appos', 'punct', 'conj', 'cc'])
  const behind = Math.max(...words) + 1
  const isYear = /^\d{4}$/u.test(tree.tokens[behind]?.text ?? '')
  const span = spanOf(tree, isYear ? [...words, behind] : words)
  const timeText = document.text.slice(span.start, span.end)
  return { timeText, ...resolveTime(timeText, document.date) }
}
