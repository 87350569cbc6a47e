import { isDay } from './day.ts'

/** Whether a string is a year, month or day of the calendar: `2031`, `2031-05`, `2031-05-06`. */
export function isCalendarSpan(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(firstDay(text))
}

/** `2031-05` → `2031-05-01`; a time of day is dropped. */
export function firstDay(time: string): string {
  const [year = '', month = '01', day = '01'] = time.slice(0, 'YYYY-MM-DD'.length).split('-')
  return `${year}-${month}-${day}`
}

/** The first day that is no longer in a year, month or day: `2031-12` → `2032-01-01`. */
export function dayAfter(time: string): string {
  const [year = '', month, day] = time.slice(0, 'YYYY-MM-DD'.length).split('-').map(Number)
  const next = new Date(0)
  next.setUTCFullYear(
    Number(year) + (month === undefined ? 1 : 0),
    (month ?? 1) - 1 + (month !== undefined && day === undefined ? 1 : 0),
    (day ?? 0) + 1,
  )
  return next.toISOString().slice(0, 'YYYY-MM-DD'.length)
}
