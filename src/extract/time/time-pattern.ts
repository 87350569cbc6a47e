import type { Day, TimeInterval } from './calendar.ts'

/** What words alone do not tell of their time. */
export type TimeContext = Readonly<{
  /** The day of the report. */
  report?: Day
  /** The time that the text named last. */
  last?: TimeInterval
  /** Which way the clause looks: “met on Friday” back, “will meet on Friday” ahead; the present may look either way. */
  direction: 'back' | 'ahead' | 'present' | 'unknown'
}>

/** One way to write a time. The value is empty where words and report do not settle it. */
export type TimePattern = Readonly<{
  source: RegExp
  tells: 'when' | 'how long'
  value: (parts: Readonly<Record<string, string | undefined>>, context: TimeContext) => TimeInterval
}>

/** A pattern between word boundaries, with its named parts. */
export function timePattern(source: string, value: TimePattern['value'], flags = ''): TimePattern {
  return {
    tells: 'when',
    source: new RegExp(`(?<![\\p{L}\\p{N}.,/$€£-])(?:${source})(?![\\p{L}\\p{N}]|[/.-]\\p{N})`, `gu${flags}`),
    value,
  }
}
