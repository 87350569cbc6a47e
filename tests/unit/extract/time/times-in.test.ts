import { describe, expect, test } from 'vitest'
import { repairedTree } from '../../../../src/extract/repair/index.ts'
import { dayOf } from '../../../../src/extract/time/calendar.ts'
import { reportDay } from '../../../../src/extract/time/report-day.ts'
import { timesOfSentences } from '../../../../src/extract/time/times-in.ts'
import { loadEnglish } from '../../../../src/node/load-english.ts'
import { document } from '../../../fixtures/document.ts'

const english = await loadEnglish()

/** Wednesday. */
const report = '2031-03-05'

describe('A time has the value that words and report settle', () => {
  test.each<[text: string, times: readonly string[]]>([
    ['Ana Ito left on Monday.', ['Monday: 2031-03-03 to 2031-03-04']],
    ['Ana Ito will leave on Monday.', ['Monday: 2031-03-10 to 2031-03-11']],
    ['The talks began in mid-January.', ['mid-January: 2031-01-11 to 2031-01-21']],
    ['The pact of 9 July 2030 expired.', ['9 July 2030: 2030-07-09 to 2030-07-10']],
    ['He served from 2019 to 2025.', ['from 2019 to 2025: 2019 to 2026']],
    ['The road was closed until Friday.', ['until Friday: open to 2031-03-01']],
    ['Grace Muthoni resigned two years ago.', ['two years ago: 2029 to 2030']],
    ['The bank opened in 1998. Two years later it closed.', ['1998: 1998 to 1999', 'Two years later: 2000 to 2001']],
    ['The harvest failed last winter.', ['last winter: 2030-12 to 2031-03']],
    ['The wall fell in the 1980s.', ['the 1980s: 1980 to 1990']],
  ])('%s', async (text, times) => {
    expect(await timesOf(text)).toEqual(times)
  })
})

describe('A time that nothing settles stays open', () => {
  test.each<[text: string, times: readonly string[]]>([
    ['The siege lasted nine months.', ['nine months: open to open']],
    ['The letter of 12/03/2030 was lost.', ['12/03/2030: open to open']],
    ['Later that year he sold the farm.', ['Later that year: open to open']],
    ['It flooded on February 30.', ['February 30: open to open']],
    ['The temple was built in 508 BC.', ['508 BC: open to open']],
  ])('%s', async (text, times) => {
    expect(await timesOf(text)).toEqual(times)
  })

  test('nor is anything counted from a report without a day', async () => {
    expect(await timesOf('Ana Ito left on Monday and came back in May.', '')).toEqual([
      'Monday: open to open',
      'May: open to open',
    ])
  })
})

test.each([
  'The mill employs 2000 people.',
  'Denmark may leave.',
  'Ana Ito is 42 and paid 1,904 crowns.',
  'The fall of the wall surprised Peru.',
])('%s names no time', async (text) => {
  expect(await timesOf(text)).toEqual([])
})

test('a line that is a date and nothing else is the day of the report', async () => {
  const text = 'Dam breaks\n\nMonday, May 5, 2031\n\nThe dam broke yesterday.'
  expect(reportDay(await english.annotate(document(text)))).toBe(dayOf('2031-05-05'))
  expect(reportDay(await english.annotate(document(text, { date: '2030-01-02' })))).toBe(dayOf('2030-01-02'))
})

async function timesOf(text: string, date = report): Promise<readonly string[]> {
  const { sentences } = await english.annotate(document(text))
  const trees = sentences.map(repairedTree)
  return timesOfSentences(trees, { text, report: dayOf(date) })
    .flat()
    .map(
      ({ start, end, timeStart = 'open', timeEnd = 'open' }) => `${text.slice(start, end)}: ${timeStart} to ${timeEnd}`,
    )
}
