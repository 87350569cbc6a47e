import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonLines, sortedJson } from '../../../src/text/json-lines.ts'

test('members of the two outer objects and elements of their lists begin a line, keys in a line are sorted', () => {
  const lines = [
    ...jsonLines({ top: { list: [{ b: 1, a: 2 }, 3], empty: [], inner: { b: 1, a: undefined } }, last: 'x' }),
  ]
  expect(lines.join('')).toBe(
    '{\n"top":{\n"empty":[],\n"inner":{"b":1},\n"list":[\n{"a":2,"b":1},\n3\n]\n},\n"last":"x"\n}\n',
  )
})

test('every piece is one line', () => {
  for (const line of jsonLines({ a: { text: 'two\nlines' }, b: ['x', 'y'] })) expect(line).toMatch(/^[^\n]*\n$/)
})

test('what is written is JSON and says the same', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(JSON.parse([...jsonLines(value)].join(''))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('the order in which keys were set does not show', () => {
  expect(sortedJson({ b: { d: 1, c: [{ z: 1, y: 2 }] }, a: 0 })).toBe('{"a":0,"b":{"c":[{"y":2,"z":1}],"d":1}}')
})
