import { array, assert, asyncProperty, constantFrom, oneof, string } from 'fast-check'
import { expect, test } from 'vitest'
import { reading } from '../../fixtures/reading.ts'

const words = constantFrom(
  ...[
    'Ana Ito',
    'met',
    'the envoys of',
    'Kenya',
    'said',
    'that',
    'she',
    'who',
    'and',
    'not',
    'agreement between',
    'held talks',
  ],
  ...['Foreign Minister', '’s', '(ATL)', 'on Monday', 'to', 'which', 'efforts by', 'described as', 'former', 'if'],
)
const marks = constantFrom(...'“”"\'‘’()[],.;:—-?!\n\t\r\0\u0007\u00a0\u200b\u2028\ufeff')
const odd = oneof(string({ unit: 'grapheme', maxLength: 12 }), string({ unit: 'binary', maxLength: 6 }))
const texts = array(oneof({ weight: 6, arbitrary: words }, { weight: 2, arbitrary: marks }, odd), { maxLength: 40 })

test('Every quote is the text at its offsets, whatever the text', { timeout: 60_000 }, async () => {
  await assert(
    asyncProperty(texts, async (pieces) => {
      await reading(pieces.join(' '))
    }),
    { seed: 20310305, numRuns: 40 },
  )
})

test.each([
  ['nothing', ''],
  ['blanks alone', ' \n\t \u2003'],
  ['one full stop', '.'],
  ['a quotation that never ends', '“Ana Ito met Pedro Alvarez, Carla Mendes said. Kenya left.'],
  ['a quotation that never began', 'Ana Ito met Pedro Alvarez.” Carla Mendes said.'],
  ['letters beyond 16 bits', '𝓐na 𝓘to met 👩‍👩‍👧 in 𠮷野家, said Zoë Łukasz.'],
  ['combining marks', 'Zoe\u0308 Łukaszo\u0301w met Pedro\u0301 Alvarez.'],
  ['half of a surrogate pair', 'Ana Ito met \ud83d Pedro Alvarez.'],
  ['control characters', 'Ana\u0000 Ito\u0007 met\u001b Pedro Alvarez.'],
  ['writing from right to left', 'Ana Ito met مريم حداد and דנה לוי in Oslo.'],
  ['a sentence of one name', 'Kenya'],
  ['capitals alone', 'ANA ITO MET PEDRO ALVAREZ IN LISBON.'],
])('A text of %s is read', async (_, text) => {
  const { extraction } = await reading(text)
  expect(extraction.problems).toEqual([])
})

test('A word of 2,000 characters is read', async () => {
  const { extraction } = await reading(`Ana Ito met ${'x'.repeat(2000)} in Lisbon.`)
  expect(extraction.mentions.map((mention) => mention.text)).toContain('Ana Ito')
})

test('A sentence of 200 words is read', { timeout: 60_000 }, async () => {
  const { extraction } = await reading(`Ana Ito met ${'Kenya and '.repeat(100)}Pedro Alvarez.`)
  expect(extraction.mentions.map((mention) => mention.text)).toContain('Ana Ito')
})
