import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { singleTimes } from '../../src/extract/time/times-in.ts'
import { markedDates } from './marked-dates.ts'
import { texts } from './read-sentence-facts.ts'
import { type DatedText, scoreTimes, type TimeScores } from './score-times.ts'
import sentences from './time/sentences.json' with { type: 'json' }

type Row = Readonly<{
  text: string
  date: string
  times: readonly Readonly<{ text: string; start?: string; end?: string }>[]
}>

const rows: readonly Row[] = sentences
const SHOW = Number(process.env.SHOW ?? 0)

test('times of our own sentences are found, and their values right', async () => {
  const scores = await scoreTimes(rows.map(dated))
  report('own sentences', scores)
  expect(scores.found).toBeGreaterThanOrEqual(0.9)
  expect(scores.right).toBeGreaterThanOrEqual(0.85)
})

test.skipIf(!existsSync(texts))('dates marked in GUM are found, and their values right', async () => {
  const scores = await scoreTimes(await markedDates(), singleTimes)
  report('GUM, development part', scores)
  expect(scores.found).toBeGreaterThanOrEqual(0.9)
  expect(scores.right).toBeGreaterThanOrEqual(0.85)
})

function dated({ text, date, times }: Row): DatedText {
  return {
    text,
    date,
    times: times.map(({ text: words, start, end }) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      value: { ...(start !== undefined && { timeStart: start }), ...(end !== undefined && { timeEnd: end }) },
    })),
  }
}

function report(name: string, { found, right, times, faults }: TimeScores): void {
  const lines = [
    `${name}: of ${times} times ${found.toFixed(3)} found, of their values ${right.toFixed(3)} right`,
    ...faults.slice(0, SHOW).map((fault) => `  ${fault}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
