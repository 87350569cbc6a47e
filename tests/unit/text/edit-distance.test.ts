import { expect, test } from 'vitest'
import { editDistance } from '../../../src/text/edit-distance.ts'

test.each([
  ['', '', 0],
  ['lind', 'lind', 0],
  ['lind', 'lynd', 1],
  ['lind', 'lin', 1],
  ['lind', 'blinds', 2],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('“%s” and “%s” differ in %i letters', (a, b, letters) => {
  expect(editDistance(a, b)).toBe(letters)
  expect(editDistance(b, a)).toBe(letters)
})
