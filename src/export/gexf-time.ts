import { dayAfter, firstDay } from '../text/calendar-span.ts'
import type { EdgeAttributes } from '../types/graph.ts'

/** The first and the last day of an edge, as the timeline of GEXF wants them; an edge without a time is there always. */
export function gexfTime({ timeStart, timeEnd }: EdgeAttributes): Readonly<Record<string, string>> {
  const end = timeEnd === undefined ? timeStart && dayAfter(timeStart) : firstDay(timeEnd)
  return {
    ...(timeStart !== undefined && { start: firstDay(timeStart) }),
    ...(end !== undefined && { end: dayBefore(end) }),
  }
}

/** `2031-03-01` → `2031-02-28` */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length)
}
