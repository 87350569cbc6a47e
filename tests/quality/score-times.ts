import { repairedTree } from '../../src/extract/repair/index.ts'
import { dayOf, type TimeInterval } from '../../src/extract/time/calendar.ts'
import { type timesIn, timesOfSentences } from '../../src/extract/time/times-in.ts'
import { loadEnglish } from '../../src/node/load-english.ts'
import type { Span } from '../../src/types/document.ts'
import { document } from '../fixtures/document.ts'

/** A time that a text names; `value` is left out where it is not scored, and empty where none may be given. */
export type NamedTime = Span & Readonly<{ value?: TimeInterval }>

/** A text with the day of its report and its times. */
export type DatedText = Readonly<{ text: string; date: string; times: readonly NamedTime[] }>

export type TimeScores = Readonly<{
  /** Share of the times that a found time overlaps. */
  found: number
  /** Share of the scored values of those that are right. */
  right: number
  times: number
  /** What was not found or read otherwise, in words. */
  faults: readonly string[]
}>

const english = await loadEnglish()

/** Whether each time of the texts is found, and its value right, as `read` reads a sentence. */
export async function scoreTimes(texts: readonly DatedText[], read?: typeof timesIn): Promise<TimeScores> {
  const rows = (await Promise.all(texts.map((text) => rowsOf(text, read)))).flat()
  const scored = rows.filter(({ found, named }) => found !== undefined && named.value !== undefined)
  return {
    found: share(rows.filter(({ found }) => found !== undefined).length, rows.length),
    right: share(scored.filter(isRight).length, scored.length),
    times: rows.length,
    faults: rows
      .filter((row) => row.found === undefined || (row.named.value !== undefined && !isRight(row)))
      .map(fault),
  }
}

type Row = Readonly<{ text: string; named: NamedTime; found: (Span & TimeInterval) | undefined }>

async function rowsOf({ text, date, times }: DatedText, read: typeof timesIn | undefined): Promise<readonly Row[]> {
  const { sentences } = await english.annotate(document(text))
  const trees = sentences.map(repairedTree)
  const found = timesOfSentences(trees, { text, report: dayOf(date) }, read).flat()
  return times.map((named) => ({
    text: text.slice(named.start, named.end),
    named,
    found: found.find((time) => time.start < named.end && named.start < time.end),
  }))
}

function isRight({ named, found }: Row): boolean {
  const wanted: TimeInterval = named.value ?? {}
  const given: TimeInterval = found ?? {}
  return (
    firstDay(wanted.timeStart) === firstDay(given.timeStart) && firstDay(wanted.timeEnd) === firstDay(given.timeEnd)
  )
}

/** `1970` and `1970-01-01` begin alike. */
function firstDay(time: string | undefined): string | undefined {
  return time?.replace(/^\d{4}$/u, '$&-01').replace(/^\d{4}-\d\d$/u, '$&-01')
}

function fault({ text, named, found }: Row): string {
  const shown = (value: TimeInterval | undefined) => `${value?.timeStart ?? ''} to ${value?.timeEnd ?? ''}`
  return found === undefined ? `not found: ${text}` : `${text}: ${shown(found)} for ${shown(named.value)}`
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
