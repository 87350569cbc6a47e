import { expect, test } from 'vitest'
import { jsonFault, placeOfValue } from '../../../src/text/json-place.ts'

const text = '{\n  "a": [\n    1,\r\n    { "b.c": true }\n  ]\n}'

test.each([
  [[], 1, 1],
  [['a'], 2, 8],
  [['a', 0], 3, 5],
  [['a', 1, 'b.c'], 4, 14],
  [['a', 1, 'missing', 'too'], 4, 5],
])('the value at %j stands in line %d, column %d', (path, line, column) => {
  expect(placeOfValue(text, path)).toEqual({ line, column })
})

test.each([
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma is missing'],
  ['{\n  "a": 1,\n}', 3, 1, 'a name in double quotes is missing, or there is a comma too many'],
  ['[1, 2', 1, 6, 'a closing bracket ] is missing'],
  ['// mine\n{}', 1, 1, 'JSON has no comments'],
  ['', 1, 1, 'a value is missing, or there is a comma too many'],
])('%j is no JSON at line %d, column %d: %s', (words, line, column, what) => {
  expect(jsonFault(words)).toEqual({ line, column, what })
})

test('JSON has no fault', () => {
  expect(jsonFault(text)).toBeUndefined()
})
