import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphLines } from '../../src/graph/save.ts'
import { build } from '../../src/node/with-defaults.ts'
import { document } from '../fixtures/document.ts'

/** People of one name, other spellings, surnames, acronyms, countries, contradictions, and what may be one. */
const documents = [
  'Judge Katharine Osei met Ana Kovač in Lima on Monday. Osei thanked her.',
  'Judge Katherine Osei did not meet Ana Kovač. She praised the Norport Harbour Council (NHC).',
  'Maria Santos, the finance minister of Brazil, criticized Turkey. Kovač supports the NHC.',
  'Maria Santos, a nurse from Manila, was awarded a medal. Turkish officials met Santos.',
  'Maria Santos slept well. The Norport Harbor Council opposes Türkiye.',
  'Santos beat Norport 2-1. Osei, a judge in Lima, and A. Kovač supported the council.',
].map((text, index) => document(text, { id: `report-${index}.txt`, date: '2031-05-07' }))

test('documents in any order give the same graph, to the byte', { timeout: 120_000 }, async () => {
  const bytes = async (ordered: typeof documents) =>
    [...graphLines((await build(ordered, { title: 'Order' })).graph)].join('')
  const expected = await bytes(documents)
  const shuffled = fc.shuffledSubarray(documents, { minLength: documents.length })
  await fc.assert(
    fc.asyncProperty(shuffled, async (ordered) => {
      expect(await bytes(ordered)).toBe(expected)
    }),
    { numRuns: 8 },
  )
})
