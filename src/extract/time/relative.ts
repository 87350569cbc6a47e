import { type Day, days, type TimeInterval, weekdayOf } from './calendar.ts'
import { NUMBER, numberOf, WEEKDAY, weekdayNumber } from './calendar-names.ts'
import { shifted } from './shifted.ts'
import { type TimeContext, type TimePattern, timePattern } from './time-pattern.ts'

type Parts = Readonly<Record<string, string | undefined>>

const partOfDay = '(?: (?:morning|afternoon|evening|night))?'
const part = '(?:(?:earlier|later|early|late) )?'
const unit = '(?<unit>day|week|month|year|decade|weekend)'
const shifts: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
])

/** Times counted from the report: “yesterday”, “last month”, “three days ago”, “next Monday”. */
export const relativePatterns: readonly TimePattern[] = [
  timePattern(
    `${part}(?<word>today|yesterday|tomorrow)${partOfDay}`,
    ({ word }, { report }) => day(report, shiftOf(word)),
    'i',
  ),
  timePattern('this (?:morning|afternoon|evening)|tonight', (_, { report }) => day(report, 0), 'i'),
  timePattern('last night', (_, { report }) => day(report, -1), 'i'),
  timePattern(`(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming) )?(?<weekday>${WEEKDAY})${partOfDay}`, weekday),
  timePattern(`${part}(?<which>last|this|next|past|coming) ${unit}`, ofUnit, 'i'),
  timePattern('the weekend', ofWeekend, 'i'),
  timePattern(`(?<number>${NUMBER}) ${unit}s? (?:ago|earlier)`, ago, 'i'),
]

function shiftOf(word: string | undefined): number {
  return shifts.get(word?.toLowerCase() ?? '') ?? 0
}

function day(report: Day | undefined, shift: number): TimeInterval {
  return report === undefined ? {} : days(report + shift)
}

/** A bare weekday is the last one up to the report, or the next where the clause looks ahead; “last” and “next” are never the day itself. */
function weekday({ weekday: name, which }: Parts, { report, direction }: TimeContext): TimeInterval {
  if (report === undefined) return {}
  const since = (weekdayOf(report) - weekdayNumber(name ?? '') + 7) % 7
  const shift = shiftOf(which)
  if (shift < 0) return days(report - (since === 0 ? 7 : since))
  if (shift > 0) return days(report + 7 - since)
  if (which !== undefined) return days(report - weekdayOf(report) + weekdayNumber(name ?? ''))
  return days(looksAhead(direction) && since > 0 ? report + 7 - since : report - since)
}

/** “The council meets on Friday”: what is told in the present lies ahead. */
function looksAhead(direction: TimeContext['direction']): boolean {
  return direction === 'ahead' || direction === 'present'
}

function ofUnit({ unit: name, which }: Parts, { report }: TimeContext): TimeInterval {
  return report === undefined ? {} : shifted(report, shiftOf(which), name?.toLowerCase())
}

/** The weekend before the report, or the one that the clause looks ahead to. */
function ofWeekend(_: Parts, { report, direction }: TimeContext): TimeInterval {
  if (report === undefined) return {}
  const isBefore = !looksAhead(direction) && weekdayOf(report) < 5
  return shifted(report, isBefore ? -1 : 0, 'weekend')
}

function ago({ number, unit: name }: Parts, { report }: TimeContext): TimeInterval {
  return report === undefined ? {} : shifted(report, -numberOf(number ?? ''), name?.toLowerCase())
}
