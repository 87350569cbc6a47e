/** A stretch of time, half-open, in ISO 8601 as exact as is known: `2031-03-03` to `2031-03-04`, `2031-03` to `2031-04`, `2031` to `2032`. */
export type TimeInterval = Readonly<{ timeStart?: string; timeEnd?: string }>

/** A day as the number of days since 1970-01-01. */
export type Day = number

const MILLISECONDS = 86_400_000

/** The day that an ISO 8601 date begins with; undefined where there is none. */
export function dayOf(date: string | undefined): Day | undefined {
  const time = Date.parse(`${date?.slice(0, 10)}T00:00:00Z`)
  return date === undefined || Number.isNaN(time) ? undefined : time / MILLISECONDS
}

/** A day of the calendar, months from 0; undefined for the 30th of February. */
export function dayIn(year: number, month: number, day: number): Day | undefined {
  const date = dateOf(year, month, day)
  return date.getUTCMonth() === month ? date.getTime() / MILLISECONDS : undefined
}

export function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCFullYear()
}

/** The month of a day, from 0. */
export function monthOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCMonth()
}

/** Days after Monday, 0 to 6. */
export function weekdayOf(day: Day): number {
  return (new Date(day * MILLISECONDS).getUTCDay() + 6) % 7
}

export function days(first: Day, count = 1): TimeInterval {
  return { timeStart: isoDay(first), timeEnd: isoDay(first + count) }
}

/** From one day up to another, which is not in it; empty where either is unknown. */
export function between(first: Day | undefined, next: Day | undefined): TimeInterval {
  return first === undefined || next === undefined ? {} : days(first, next - first)
}

/** So many months from one on; a month beyond December lies in a later year. */
export function months(year: number, month: number, count = 1): TimeInterval {
  return { timeStart: isoMonth(year, month), timeEnd: isoMonth(year, month + count) }
}

export function years(first: number, count = 1): TimeInterval {
  return { timeStart: isoYear(first), timeEnd: isoYear(first + count) }
}

function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10)
}

function isoMonth(year: number, month: number): string {
  return dateOf(year, month, 1).toISOString().slice(0, 7)
}

function isoYear(year: number): string {
  return String(year).padStart(4, '0')
}

/** Not `Date.UTC`, which takes the year 31 for 1931. */
function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date
}
