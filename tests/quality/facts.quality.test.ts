import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { openie } from '../../src/node/with-defaults.ts'
import { readSentenceFacts, texts } from './read-sentence-facts.ts'
import { type FactScores, type FoundFact, type Score, type SentenceFacts, scoreFacts } from './score-facts.ts'

const absent = !existsSync(texts)
if (absent) process.stderr.write(`SKIPPED tests/quality/facts: there are no texts in ${texts}.\n`)

/** A file of lines of `relata openie` to score in the place of what the sources find, and how many errors to print. */
const { FACTS: file, SHOW: shown = '0' } = process.env

test.skipIf(absent)('Short exact facts are scored', { timeout: 600_000 }, async () => {
  const sets = await readSentenceFacts()
  const sentences = sets.flatMap((set) => set.sentences)
  const found = file === undefined ? await readFacts(sentences) : factLines(await readFile(file, 'utf8'))
  const scores = scoreFacts(sentences, found)
  expect(scores.elsewhere, 'facts of other sentences').toBe(0)
  const rows = sets.map(({ name, sentences: some }) => row(name, scoreFacts(some, found)))
  process.stdout.write([...rows, row('all', scores), ...errors(scores, Number(shown)), ''].join('\n'))
})

async function readFacts(sentences: readonly SentenceFacts[]): Promise<readonly FoundFact[]> {
  const found: FoundFact[] = []
  for (const { text } of sentences) found.push(...(await openie(text)))
  return found
}

function factLines(lines: string): readonly FoundFact[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): FoundFact => JSON.parse(line))
}

function row(name: string, { all, best }: FactScores): string {
  return `${name.padEnd(5)} ${figures(all)}   best, from confidence ${best.threshold.toFixed(2)}: ${figures(best)}`
}

function figures({ precision, recall, f1 }: Score): string {
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`
}

function errors({ wrong, missed }: FactScores, count: number): readonly string[] {
  const line = (kind: string) => (fact: FactScores['missed'][number]) =>
    `${kind} (${fact.subject}; ${fact.predicate}; ${fact.object}) in: ${fact.sentence}`
  return [...wrong.slice(0, count).map(line('wrong ')), ...missed.slice(0, count).map(line('missed'))]
}
