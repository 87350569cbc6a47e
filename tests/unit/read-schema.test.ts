import { expect, test } from 'vitest'
import shipped from '../../graph-data/schema.json'
import { readSchema } from '../../src/read-schema.ts'

const relation = {
  id: 'MET_WITH',
  label: 'met with',
  inverse: 'met with',
  symmetric: true,
  subject: ['person'],
  object: ['person'],
  patterns: ['meet'],
  inversePatterns: [],
}

test('the shipped schema is one', () => {
  expect(readSchema(shipped, 'schema.json')).toEqual(shipped)
})

test.each([
  [[], /^mine\.json is no schema of relations/],
  [{ version: 1 }, /relations should be a list, found nothing/],
  [{ version: 'one', relations: [] }, /version should be a number, found "one"/],
  [{ version: 1, relations: [relation, { ...relation, label: 5 }] }, /relations\[1\]\.label should be a text, found 5/],
  [
    { version: 1, relations: [{ ...relation, equivalents: { wikidata: 463 } }] },
    /relations\[0\]\.equivalents\.wikidata should be a text, found 463/,
  ],
  [
    { version: 1, relations: [{ ...relation, object: ['ship'] }] },
    /relations\[0\]\.object\[0\] should be one of person,/,
  ],
])('%j is none, and it is said why', (value, message) => {
  expect(() => readSchema(value, 'mine.json')).toThrow(message)
})
