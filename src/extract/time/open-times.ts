import { NUMBER, WEEKDAY } from './calendar-names.ts'
import { type TimePattern, timePattern } from './time-pattern.ts'

const count = `(?:${NUMBER}|several|many|few|some)`
const about = '(?:(?:more than|nearly|almost|about|over) )?'
const unit = '(?:(?:hour|day|night|week|month|year|decade|centurie)s|day|week|month|year)'

/**
 * Stretches that lie nowhere by themselves (“two days”) and times that come again (“Tuesdays”): found, so that nothing else is
 * read into their words, and left without a value.
 */
export const openPatterns: readonly TimePattern[] = [
  {
    ...timePattern(
      `(?:the (?:past|last|next|first) )?${about}${count}(?: more)?[ -]${unit}(?!(?: |-)(?:old|ago))`,
      none,
      'i',
    ),
    tells: 'how long',
  },
  timePattern(`${WEEKDAY}s|every ${WEEKDAY}`, none),
  timePattern('(?:the )?(?:spring|summer|autumn|winter)', none, 'i'),
]

function none(): Readonly<Record<string, never>> {
  return {}
}
