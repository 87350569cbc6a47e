import type { Span } from '../../types/document.ts'
import { range } from '../syntax/range.ts'
import { isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import { anaphoricPatterns } from './anaphoric.ts'
import type { Day, TimeInterval } from './calendar.ts'
import { clauseDirection } from './clause-direction.ts'
import { datePatterns } from './dates.ts'
import { joinedTimes } from './joined-times.ts'
import { openPatterns } from './open-times.ts'
import { periodPatterns } from './periods.ts'
import { relativePatterns } from './relative.ts'
import type { Time } from './time.ts'
import type { TimePattern } from './time-pattern.ts'

const patterns: readonly TimePattern[] = [
  ...datePatterns,
  ...periodPatterns,
  ...relativePatterns,
  ...anaphoricPatterns,
  ...openPatterns,
]

/** What times are read against: the document’s text, the day of its report and the time named last. */
export type TimeSource = Readonly<{ text: string; report?: Day | undefined; last?: TimeInterval | undefined }>

/** How many sentences further on a time may still be counted from: “The following day …”. */
const REACH = 3

/** The times of each sentence of a document, by the sentence’s number, as `read` reads one. */
export function timesOfSentences(
  trees: readonly Tree[],
  { text, report }: TimeSource,
  read: typeof timesIn = timesIn,
): readonly (readonly Time[])[] {
  const found: (readonly Time[])[] = []
  for (const tree of trees) {
    const last = found
      .slice(-REACH)
      .flat()
      .findLast(({ timeStart }) => timeStart !== undefined)
    found.push(read(tree, { text, report, last }))
  }
  return found
}

/**
 * The times that a sentence names, left to right: “on Monday”, “since mid-January”, “from 2019 to 2025”. What is relative is
 * counted from the day of the report, in the direction that the tense of its clause gives, and has no value without it.
 */
export function timesIn(tree: Tree, source: TimeSource): readonly Time[] {
  return joinedTimes(tree, singleTimes(tree, source))
}

/** The same, each by itself: “2019” and “2025”. */
export function singleTimes(tree: Tree, source: TimeSource): readonly Time[] {
  return longest(patterns.flatMap((pattern) => timesBy(pattern, tree, source)))
}

/** The token that the others of a time hang on. */
function headOfTime(tree: Tree, { words }: Pick<Time, 'words'>): number {
  return words.find((index) => !words.includes(tokenAt(tree, index).head)) ?? words[0] ?? 0
}

function timesBy(
  { source, tells, value }: TimePattern,
  tree: Tree,
  { text, report, last }: TimeSource,
): readonly Time[] {
  const offset = tree.sentence.start
  return [...text.slice(offset, tree.sentence.end).matchAll(source)].flatMap((match) => {
    const span = { start: offset + match.index, end: offset + match.index + match[0].length }
    const words = range(0, tree.tokens.length - 1).filter((index) => overlap(tokenAt(tree, index), span))
    if (words.length === 0 || isNoTime(tree, words)) return []
    const direction = clauseDirection(tree, headOfTime(tree, { words }))
    const context = { ...(report !== undefined && { report }), ...(last && { last }), direction }
    return [{ ...span, words, tells, ...value(match.groups ?? {}, context) }]
  })
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Of times that overlap the longest, else the one whose pattern stands first. */
function longest(found: readonly Time[]): readonly Time[] {
  const kept: Time[] = []
  for (const time of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => overlap(time, other))) kept.push(time)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

/** “2000 people”, “may leave”: a number that counts something, a verb. */
function isNoTime(tree: Tree, words: readonly number[]): boolean {
  const [only] = words
  if (only === undefined || words.length > 1) return false
  const { upos, text } = tokenAt(tree, only)
  if (upos === 'VERB' || upos === 'AUX') return true
  if (!/^\d{4}$/u.test(text) || !isRelated(tree, only, 'nummod')) return false
  return tokenAt(tree, tokenAt(tree, only).head).xpos === 'NNS' && tree.sentence.referents[only] !== 'time'
}
