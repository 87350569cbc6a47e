import { expect, test } from 'vitest'
import { seededRandom } from '../../src/query/cypher/random.ts'
import { differences } from '../fixtures/random-query/compare-engines.ts'

const QUERIES = 5000

test('5,000 random queries have the rows that trying everything finds', () => {
  const found = differences(seededRandom(2031), QUERIES)
  process.stdout.write(`${QUERIES - found.length} of ${QUERIES} random queries agree with brute force\n`)
  expect(found).toEqual([])
})
