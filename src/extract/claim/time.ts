const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const RELATIVE: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 }
const DAY = 86_400_000

export type TimeInterval = Readonly<{ timeStart?: string; timeEnd?: string }>

/**
 * The day, month or year that words name, as a half-open interval in ISO 8601: “January 5, 2031” → 2031-01-05 to 2031-01-06.
 * Weekdays and “yesterday” are counted from the day of the report and stay open without it; a weekday is the last one up to that day.
 */
export function resolveTime(text: string, reported: string | undefined): TimeInterval {
  const words = text.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? []
  const year = words.find((word) => /^(?:1[5-9]|20)\d\d$/.test(word))
  const month = words
    .map((word) => MONTHS.findIndex((name) => name === word || (word.length === 3 && name.startsWith(word))))
    .find((index) => index >= 0)
  const day = words.map(Number).find((number) => number >= 1 && number <= 31)
  if (month !== undefined) return inMonth(year, month, day)
  if (year !== undefined && words.length <= 2) return { timeStart: year, timeEnd: String(Number(year) + 1) }
  return reported === undefined ? {} : fromReport(words, reported)
}

/** Whether a word is the name of a day or month, as written in running text: “Monday”, not “MONDAY”. */
export function isCalendarName(word: string): boolean {
  const isWritten = /^\p{Lu}\p{Ll}+$/u.test(word)
  return isWritten && (DAYS.includes(word.toLowerCase()) || MONTHS.includes(word.toLowerCase()))
}

function inMonth(year: string | undefined, month: number, day: number | undefined): TimeInterval {
  if (year === undefined) return {}
  if (day !== undefined) return oneDay(Date.UTC(Number(year), month, day))
  const end = new Date(Date.UTC(Number(year), month + 1, 1))
  return { timeStart: `${year}-${String(month + 1).padStart(2, '0')}`, timeEnd: end.toISOString().slice(0, 7) }
}

function fromReport(words: readonly string[], reported: string): TimeInterval {
  const start = Date.parse(`${reported.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(start) || words.length > 2) return {}
  const shift = words.map((word) => RELATIVE[word]).find((days) => days !== undefined)
  if (shift !== undefined) return oneDay(start + shift * DAY)
  const weekday = words.map((word) => DAYS.indexOf(word)).find((index) => index >= 0)
  if (weekday === undefined || words.some((word) => ['next', 'last', 'every', 'each'].includes(word))) return {}
  return oneDay(start - ((new Date(start).getUTCDay() - weekday + 7) % 7) * DAY)
}

function oneDay(start: number): TimeInterval {
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
  return { timeStart: iso(start), timeEnd: iso(start + DAY) }
}
