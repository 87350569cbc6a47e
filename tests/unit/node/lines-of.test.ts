import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '../../../src/node/files/lines-of.ts'

async function* cut(bytes: Uint8Array, size: number) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function lines(text: string, size: number): Promise<string[]> {
  const read: string[] = []
  for await (const line of linesOf(cut(new TextEncoder().encode(text), size))) read.push(line)
  return read
}

test.each([
  ['a\nb\n', ['a', 'b']],
  ['a\r\nb', ['a', 'b']],
  ['\n\na', ['', '', 'a']],
  ['a\u2028b\u0085c', ['a\u2028b\u0085c']],
  ['', []],
])('%j', async (text, expected) => {
  expect(await lines(text, 64)).toEqual(expected)
})

test('lines do not depend on how the stream is cut', async () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 8 })).map((parts) => parts.join('\n'))
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, size) => {
      expect(await lines(text, size)).toEqual(await lines(text, 1_000_000))
    }),
  )
})
