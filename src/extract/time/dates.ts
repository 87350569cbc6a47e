import { type Day, dayIn, days, type TimeInterval, weekdayOf, yearOf } from './calendar.ts'
import { DAY_OF_MONTH, MONTH, monthNumber, WEEKDAY, weekdayNumber, YEAR } from './calendar-names.ts'
import { type TimeContext, type TimePattern, timePattern } from './time-pattern.ts'

const weekday = `(?:(?<weekday>${WEEKDAY}),? )?`
const dayPart = '(?:(?:the )?(?:morning|afternoon|evening|night) of )?'

/** Days of the calendar: “July 9, 2030”, “the 14th of August”, “Saturday, 3 June”, “November 16 – 17”, “2031-02-11”. */
export const datePatterns: readonly TimePattern[] = [
  timePattern(`(?<year>${YEAR})-(?<month>\\d\\d)-(?<day>\\d\\d)`, ({ year, month, day }) =>
    interval(dayIn(Number(year), Number(month) - 1, Number(day))),
  ),
  timePattern(
    `${dayPart}${weekday}(?:the )?(?<month>${MONTH}) (?<day>${DAY_OF_MONTH})(?:\\s?(?:-|–|to)\\s?(?<last>${DAY_OF_MONTH}))?(?:,? (?<year>${YEAR}))?`,
    namedDay,
  ),
  timePattern(
    `${dayPart}${weekday}(?:the )?(?<day>${DAY_OF_MONTH})(?:\\s?(?:-|–|to)\\s?(?<last>${DAY_OF_MONTH}))?(?: of |\\s?-\\s?| )(?<month>${MONTH})(?:(?:,? |\\s?-\\s?)(?<year>${YEAR}))?`,
    namedDay,
  ),
  // 12/03/2030 may be March or December: found, but never guessed.
  timePattern('\\d{1,2}[/.]\\d{1,2}[/.](?:\\d\\d)?\\d\\d', () => ({})),
]

function namedDay(parts: Readonly<Record<string, string | undefined>>, context: TimeContext): TimeInterval {
  const month = monthNumber(parts.month ?? '')
  const first = Number.parseInt(parts.day ?? '', 10)
  const last = Number.parseInt(parts.last ?? parts.day ?? '', 10)
  const year = parts.year === undefined ? yearOfDay(month, first, context, parts.weekday) : Number(parts.year)
  return year === undefined || last < first ? {} : interval(dayIn(year, month, first), last - first + 1)
}

function interval(day: Day | undefined, count = 1): TimeInterval {
  return day === undefined ? {} : days(day, count)
}

/** A day without its year: one that its weekday fits, else the nearest in the direction of the clause. */
function yearOfDay(
  month: number,
  day: number,
  { report, direction }: TimeContext,
  weekday: string | undefined,
): number | undefined {
  if (report === undefined) return undefined
  const around = [-1, 0, 1].flatMap((shift) => dayIn(yearOf(report) + shift, month, day) ?? [])
  const fitting = around.filter((one) =>
    weekday === undefined ? fits(one - report, direction) : weekdayOf(one) === weekdayNumber(weekday),
  )
  const nearest = fitting.toSorted((a, b) => Math.abs(a - report) - Math.abs(b - report))[0]
  return nearest === undefined ? undefined : yearOf(nearest)
}

function fits(distance: number, direction: TimeContext['direction']): boolean {
  return direction === 'back' ? distance <= 0 : direction !== 'ahead' || distance >= 0
}
