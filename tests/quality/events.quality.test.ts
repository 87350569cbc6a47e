import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import records from './events/records.json' with { type: 'json' }
import { texts } from './read-sentence-facts.ts'
import { type RecordedText, scoreEvents } from './score-events.ts'

const rows: readonly RecordedText[] = records
const SHOW = Number(process.env.SHOW ?? 0)

test.skipIf(!existsSync(texts))('recorded events are found, with who, when and where', async () => {
  const { recall, precision, roles, faults } = await scoreEvents(rows)
  const figures = `recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, parts right ${roles.toFixed(3)}`
  process.stdout.write(`${[`events: ${figures}`, ...faults.slice(0, SHOW).map((fault) => `  ${fault}`)].join('\n')}\n`)
  expect(recall).toBeGreaterThanOrEqual(0.6)
  expect(precision).toBeGreaterThanOrEqual(0.75)
  expect(roles).toBeGreaterThanOrEqual(0.85)
})
