import { dayAfter, firstDay } from './calendar-span.ts'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** The day or month that a half-open time lies in, or the year that it is, for people: `3 March 2031`, `March 2031`, `2031`; else empty. */
export function timeInWords(timeStart: string, timeEnd: string): string {
  const [year = '', month = '', day = ''] = firstDay(timeStart).split('-')
  const end = firstDay(timeEnd)
  const nameOfMonth = `${MONTHS[Number(month) - 1]} ${year}`
  if (end <= dayAfter(`${year}-${month}-${day}`)) return `${Number(day)} ${nameOfMonth}`
  if (end <= dayAfter(`${year}-${month}`)) return nameOfMonth
  return month === '01' && day === '01' && end === dayAfter(year) ? year : ''
}

export function isMonth(word: string): boolean {
  return MONTHS.includes(word)
}
