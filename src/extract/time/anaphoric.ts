import { type Day, dayOf, type TimeInterval } from './calendar.ts'
import { NUMBER, numberOf } from './calendar-names.ts'
import { shifted } from './shifted.ts'
import { type TimePattern, timePattern } from './time-pattern.ts'

const unit = '(?<unit>day|week|month|year|decade)'

/** Times counted from the one named last: “the following month”, “two days later”, “that year”, “the week before that”. */
export const anaphoricPatterns: readonly TimePattern[] = [
  timePattern(`(?:(?:earlier|later|early|late) )?(?:that|the same) ${unit}`, from(0), 'i'),
  timePattern(`the following ${unit}|the ${unit.replace('unit', 'after')} after(?: that)?`, from(1), 'i'),
  timePattern(`the previous ${unit}|the ${unit.replace('unit', 'before')} before(?: that)?`, from(-1), 'i'),
  timePattern(`(?<number>${NUMBER}) ${unit}s? later`, from(1), 'i'),
  timePattern('the (?:days|weeks|months|years|decades) (?:before|after|that followed)', () => ({}), 'i'),
]

function from(shift: number): TimePattern['value'] {
  return ({ unit: name, after, before, number }, { last }) => {
    const found = (name ?? after ?? before ?? '').toLowerCase()
    const start = startOf(last ?? {}, found)
    const count = number === undefined ? 1 : numberOf(number)
    return start === undefined ? {} : shifted(start, shift * count, found)
  }
}

/** How long the first day of a time must be written so that such units can be counted from it: `2031-05` for months. */
const EXACTNESS: ReadonlyMap<string, number> = new Map([
  ['day', '2031-05-17'.length],
  ['week', '2031-05-17'.length],
  ['month', '2031-05'.length],
  ['year', '2031'.length],
])

function startOf({ timeStart = '' }: TimeInterval, unit: string): Day | undefined {
  const length = EXACTNESS.get(unit)
  return length !== undefined && timeStart.length >= length ? dayOf(timeStart.padEnd(10, '-01')) : undefined
}
