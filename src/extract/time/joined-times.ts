import { range } from '../syntax/range.ts'
import { type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import type { TimeInterval } from './calendar.ts'
import type { Time } from './time.ts'

/** What a word before a time makes of it; the word belongs to the time. */
const openings: ReadonlyMap<string, (time: TimeInterval) => TimeInterval> = new Map([
  ['since', ({ timeStart }) => interval(timeStart, undefined)],
  ['after', ({ timeEnd }) => interval(timeEnd, undefined)],
  ['until', ({ timeEnd }) => interval(undefined, timeEnd)],
  ['till', ({ timeEnd }) => interval(undefined, timeEnd)],
  ['before', ({ timeStart }) => interval(undefined, timeStart)],
])

/** Words between two times, by the word before the first. */
const joints: ReadonlyMap<string, readonly string[]> = new Map([
  ['from', ['to', 'until', 'till', 'through', '-', '–']],
  ['between', ['and']],
])
const dashes = ['-', '–']

/** Times with what stands before and between them: “since 1998”, “from May 3 to May 9”, “between 2022 and 2024”. */
export function joinedTimes(tree: Tree, times: readonly Time[]): readonly Time[] {
  const joined: Time[] = []
  for (const time of times) {
    const last = joined.pop()
    const pair = last && joinedPair(tree, last, time)
    joined.push(...(pair ? [pair] : [...(last ? [last] : []), time]))
  }
  return joined.map((time) => opened(tree, time))
}

function joinedPair(tree: Tree, first: Time, second: Time): Time | undefined {
  const [before, joint] = [wordBefore(tree, first), wordBefore(tree, second)]
  const isNext = second.words[0] === (first.words.at(-1) ?? 0) + 2
  const fitting = [...(joints.get(before) ?? []), ...dashes]
  if (!isNext || !fitting.includes(joint)) return undefined
  const whole = joints.has(before) ? withWordBefore(tree, first) : first
  const isOrdered = (first.timeStart ?? '') <= (second.timeEnd ?? '')
  return {
    start: whole.start,
    end: second.end,
    tells: 'when',
    words: range(whole.words[0] ?? 0, second.words.at(-1) ?? 0),
    ...(isOrdered && interval(first.timeStart, second.timeEnd)),
  }
}

function opened(tree: Tree, time: Time): Time {
  const word = wordBefore(tree, time)
  const open = openings.get(word)
  const { timeStart, timeEnd, ...place } = time
  if (open) return { ...withWordBefore(tree, place), ...open(time) }
  return word === 'by' ? { ...place, ...interval(undefined, timeEnd) } : { ...place, ...interval(timeStart, timeEnd) }
}

function wordBefore(tree: Tree, { words }: Time): string {
  const first = words[0] ?? 0
  return first === 0 ? '' : wordAt(tree, first - 1)
}

function withWordBefore(tree: Tree, time: Time): Time {
  const first = (time.words[0] ?? 1) - 1
  return { ...time, start: tokenAt(tree, first).start, words: [first, ...time.words] }
}

function interval(timeStart: string | undefined, timeEnd: string | undefined): TimeInterval {
  return { ...(timeStart !== undefined && { timeStart }), ...(timeEnd !== undefined && { timeEnd }) }
}
