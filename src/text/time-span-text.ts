/** A half-open time as people read it: `2031-03-03`, `2031-02-24 – 2031-03-02`, `from 1998`, `until 2027`; empty where nothing is known. */
export function timeSpanText(timeStart: string | undefined, timeEnd: string | undefined): string {
  const last = timeEnd === undefined ? undefined : lastOf(timeEnd)
  if (timeStart === undefined) return last === undefined ? '' : `until ${last}`
  if (last === undefined) return `from ${timeStart}`
  return timeStart === last ? timeStart : `${timeStart} – ${last}`
}

/** The last year, month or day before a half-open end, as exact as this. */
function lastOf(timeEnd: string): string {
  const last = new Date(`${timeEnd.padEnd(10, '-01')}T00:00:00Z`)
  last.setUTCDate(last.getUTCDate() - 1)
  return Number.isNaN(last.getTime()) ? timeEnd : last.toISOString().slice(0, timeEnd.length)
}
