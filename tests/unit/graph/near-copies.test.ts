import { expect, test } from 'vitest'
import { witnesses } from '../../../src/graph/near-copies.ts'
import { document } from '../../fixtures/document.ts'

const wire =
  'The harbour council of Verhane voted on Monday to close the old northern pier, which storms have damaged three times since spring. Engineers had told the council that a repair would cost more than a new pier. The fishing union called the vote a betrayal and said that its members would block the gates.'
const shortened = `VERHANE – ${wire.slice(0, 210)}`
const own =
  'Fishermen blocked the gates of Verhane harbour after councillors decided to close the northern pier. Storms have hit it three times this year, and engineers advise against a repair, which they say would cost more than building a new one.'

test.each([
  ['a text and its copy are one witness', [wire, wire], 1],
  ['so are a text and what another paper shortened and gave a head', [wire, `Pier to close\n\n${shortened}`], 1],
  ['two reports of one event in words of their own are two', [wire, own], 2],
  [
    'so are reports that share a disclaimer',
    [
      `${wire} All rights reserved by their owners, also in part and abroad.`,
      `${own} All rights reserved by their owners, also in part and abroad.`,
    ],
    2,
  ],
  ['copies of a short text are one', ['Rain in Lima.', 'Rain in Lima!'], 1],
  ['a hundred copies are one', Array.from({ length: 100 }, () => wire), 1],
  ['empty texts are their own copies', ['', ''], 1],
])('%s', (_what, texts, expected) => {
  const documents = texts.map((text, index) => document(text, { id: `${index}.txt` }))
  expect(new Set(witnesses(documents).values()).size).toBe(expected)
  expect(witnesses(documents.toReversed())).toEqual(witnesses(documents))
})
