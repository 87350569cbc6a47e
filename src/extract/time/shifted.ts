import { type Day, days, monthOf, months, type TimeInterval, weekdayOf, yearOf, years } from './calendar.ts'

/** The day, week (from Monday), month or year that lies so many of them from a day. */
export function shifted(from: Day, count: number, unit: string | undefined): TimeInterval {
  const monday = from - weekdayOf(from)
  switch (unit) {
    case 'day':
      return days(from + count)
    case 'week':
      return days(monday + 7 * count, 7)
    case 'weekend':
      return days(monday + 5 + 7 * count, 2)
    case 'month':
      return months(yearOf(from), monthOf(from) + count)
    case 'year':
      return yearOf(from) + count > 0 ? years(yearOf(from) + count) : {}
    default:
      return {}
  }
}
