const FORMATS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' },
}

const SHORT: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' }

/** A time as exact as it is written: `2031-03` → `March 2031`. */
export function readableTime(time: string, length: 'long' | 'short' = 'long'): string {
  const format = FORMATS[time.length] ?? { dateStyle: 'medium', timeStyle: 'short' }
  const date = new Date(time)
  const shown = length === 'short' ? SHORT : format
  return Number.isNaN(date.getTime()) ? time : date.toLocaleString('en-GB', { ...shown, timeZone: 'UTC' })
}
