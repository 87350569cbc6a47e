import type { Annotated } from '../../types/annotation.ts'
import { type Day, dayOf } from './calendar.ts'
import { datePatterns } from './dates.ts'

/** How many sentences may stand before the line with the date: title, byline. */
const OPENING = 4

/** The day of a report: that of its document, else of a line near its beginning that is a date and nothing else, “Monday, May 5, 2031”. */
export function reportDay({ document, sentences }: Annotated): Day | undefined {
  const known = dayOf(document.date)
  if (known !== undefined) return known
  const lines = sentences.slice(0, OPENING).map(({ start, end }) => document.text.slice(start, end).trim())
  return lines.map(dayOfLine).find((day) => day !== undefined)
}

function dayOfLine(line: string): Day | undefined {
  const whole = datePatterns.flatMap(({ source, value }) =>
    [...line.matchAll(source)]
      .filter((match) => match[0].length === line.length)
      .map((match) => value(match.groups ?? {}, { direction: 'unknown' })),
  )
  return whole.map(({ timeStart }) => dayOf(timeStart)).find((day) => day !== undefined)
}
