const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const ORDINALS = ['first', 'second', 'third', 'fourth']
const SEASONS = ['winter', 'spring', 'summer', 'autumn']

/** Regular expressions, as written in running text: “Sept. 3”, “Monday”, not “MONDAY”. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)'
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
export const YEAR = '(?:1[0-9]|20)\\d\\d'
export const DAY_OF_MONTH = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
export const NUMBER =
  '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}(?:,?\\d{3})?)(?: (?:hundred|thousand|million))?'

/** The number of a month from 0, by its name or the beginning of it. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase())
}

/** Days after Monday. */
export function weekdayNumber(name: string): number {
  return DAYS.indexOf(name.slice(0, 3).toLowerCase())
}

/** “three” → 3, “a” → 1, “3rd” → 3. */
export function numberOf(word: string): number {
  const lower = word.toLowerCase()
  if (lower === 'a' || lower === 'an') return 1
  const named = Math.max(NUMBERS.indexOf(lower), ORDINALS.indexOf(lower) + 1)
  return named > 0 ? named : Number(/^[\d,]+$/u.test(lower) ? lower.replaceAll(',', '') : Number.parseInt(lower, 10))
}

/** The quarter year from winter on, which begins in December: “fall” → 3. */
export function seasonNumber(name: string): number {
  const lower = name.toLowerCase()
  return lower === 'fall' ? 3 : SEASONS.indexOf(lower)
}

/** Whether a word is the name of a day or month, as written in running text. */
export function isCalendarName(word: string): boolean {
  return new RegExp(`^(?:${WEEKDAY}|${MONTH})$`, 'u').test(word) && !word.endsWith('.')
}
