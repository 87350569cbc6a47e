import { expect, test } from 'vitest'
import { timeSpanText } from '../../../src/text/time-span-text.ts'

test.each([
  ['2031-03-03', '2031-03-04', '2031-03-03'],
  ['2031-02-24', '2031-03-03', '2031-02-24 – 2031-03-02'],
  ['2031-12', '2032-01', '2031-12'],
  ['1998', undefined, 'from 1998'],
  [undefined, '2028', 'until 2027'],
  [undefined, undefined, ''],
])('from %s up to %s is “%s”', (timeStart, timeEnd, text) => {
  expect(timeSpanText(timeStart, timeEnd)).toBe(text)
})
