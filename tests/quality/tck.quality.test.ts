import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { outcomeOf, type Scenario } from './tck-scenario.ts'

const file = resolve('../shared/tck/scenarios.jsonl')
const isThere = existsSync(file)
if (!isThere) process.stderr.write(`SKIPPED tests/quality/tck: there are no scenarios in ${file}.\n`)

const FLOOR = 1197 / 1209

test.skipIf(!isThere)('openCypher scenarios are answered as the standard has it, and what is not is refused', () => {
  const scenarios: readonly Scenario[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const outcomes = scenarios.map((scenario) => ({ ...scenario, ...outcomeOf(scenario) }))
  const faults = outcomes.filter(({ verdict }) => verdict !== 'right')
  for (const fault of faults) {
    process.stdout.write(`${fault.verdict}: ${fault.file} ${fault.name}\n${fault.query}\n${fault.detail}\n\n`)
  }
  process.stdout.write(`${outcomes.length - faults.length} of ${outcomes.length} scenarios right\n`)
  expect(faults.filter(({ verdict }) => verdict === 'wrong')).toEqual([])
  expect(1 - faults.length / outcomes.length).toBeGreaterThanOrEqual(FLOOR)
})
