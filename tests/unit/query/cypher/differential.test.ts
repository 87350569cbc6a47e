import { expect, test } from 'vitest'
import { seededRandom } from '../../../../src/query/cypher/random.ts'
import { differences } from '../../../fixtures/random-query/compare-engines.ts'

test('random queries have the rows that trying everything finds', () => {
  expect(differences(seededRandom(7), 300)).toEqual([])
})
