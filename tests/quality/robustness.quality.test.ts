import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Document } from '../../src/types/document.ts'
import { document } from '../fixtures/document.ts'
import { brokenTexts, textsWithLongWords } from './broken-texts.ts'
import { texts } from './read-sentence-facts.ts'
import { readingFaults } from './reading-faults.ts'
import { batches, referenceTexts } from './reference-texts.ts'

const absent = !existsSync(texts)
if (absent) process.stderr.write(`SKIPPED documents of tests/quality/robustness: there are no texts in ${texts}.\n`)

/** Each n-th document of every collection instead of the sample; 1 for all of them. */
const { EVERY: everyNth } = process.env

test.skipIf(absent)(
  'Documents are read, and every quote is the text at its offsets',
  { timeout: 1_800_000 },
  async () => {
    const faults: string[] = []
    for (const { name, documents } of await referenceTexts(everyNth === undefined ? undefined : Number(everyNth))) {
      faults.push(...(await faultsOf(documents)))
      process.stdout.write(`${name.padEnd(9)} ${documents.length} documents, ${words(documents)} words\n`)
    }
    expect(faults).toEqual([])
  },
)

test('10,000 random or broken texts are read, and every quote is the text at its offsets', async () => {
  const short = brokenTexts(9750)
  const alone = short.slice(0, 1000)
  const together = batches(short.slice(1000), 50)
  const long = batches(textsWithLongWords(250), 5)
  const documents = [...alone, ...together, ...long].map((text, index) => document(text, { id: `broken-${index + 1}` }))
  const faults = await faultsOf(documents)
  process.stdout.write(`broken    10,000 texts in ${documents.length} documents, ${words(documents)} words\n`)
  expect(faults).toEqual([])
})

/** A document that fails is named with the shortest of its paragraphs that fails alone, if one does. */
async function faultsOf(documents: readonly Document[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const one of documents) {
    const faults = await readingFaults(one)
    if (faults.length > 0) found.push(`${one.id}: ${faults[0]} in: ${JSON.stringify(await culprit(one))}`)
  }
  return found
}

async function culprit({ text }: Document): Promise<string> {
  const paragraphs = text.split('\n\n').toSorted((a, b) => a.length - b.length)
  for (const paragraph of paragraphs) {
    if ((await readingFaults(document(paragraph))).length > 0) return paragraph
  }
  return text
}

function words(documents: readonly Document[]): string {
  const count = documents.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0)
  return count.toLocaleString('en')
}
