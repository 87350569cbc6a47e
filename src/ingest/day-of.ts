import { isDay } from '../text/day.ts'

/**
 * The day of a date as files write it: `2031-05-06T10:00:00Z`, `Tue, 06 May 2031 10:00:00 GMT` (RFC 5322), `May 6, 2031` and
 * `D:20310506100000Z` (PDF) all give `2031-05-06`. It is the day where the writer was, whatever the zone.
 */
export function dayOf(date: string): string | undefined {
  const day = isoDay(date) ?? dayFirst(date) ?? monthFirst(date)
  return day !== undefined && isDay(day) ? day : undefined
}

function isoDay(date: string): string | undefined {
  const [, year, month, day] = /^\s*(?:D:)?(\d{4})-?(\d{2})-?(\d{2})(?!\d{1,3}$)/.exec(date) ?? []
  return year && `${year}-${month}-${day}`
}

/** `06 May 2031` */
function dayFirst(date: string): string | undefined {
  const [, day = '', name = '', year] = /\b(\d{1,2})\s+(\p{L}{3,9})\.?,?\s+(\d{4})\b/u.exec(date) ?? []
  return year && numbered(year, name, day)
}

/** `May 6, 2031` */
function monthFirst(date: string): string | undefined {
  const [, name = '', day = '', year] = /\b(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b/u.exec(date) ?? []
  return year && numbered(year, name, day)
}

function numbered(year: string, monthName: string, day: string): string {
  const month = MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) + 1
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
