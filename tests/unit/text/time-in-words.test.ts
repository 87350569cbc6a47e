import { expect, test } from 'vitest'
import { timeInWords } from '../../../src/text/time-in-words.ts'

test.each([
  ['2031-03-03', '2031-03-04', '3 March 2031'],
  ['2031-12-31', '2032-01-01', '31 December 2031'],
  ['2031-03', '2031-04', 'March 2031'],
  ['2025-01-11', '2025-01-21', 'January 2025'],
  ['2031', '2032', '2031'],
  ['2031-02-24', '2031-03-03', ''],
  ['1998', '2003', ''],
])('%s to %s is “%s”', (start, end, words) => {
  expect(timeInWords(start, end)).toBe(words)
})
