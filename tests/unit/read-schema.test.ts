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

test('errors name the line of the text where it is given', () => {
  const text = JSON.stringify({ version: 1, relations: [relation, { ...relation, subject: 'person' }] }, null, 2)
  const line = text.split('\n').findIndex((words) => words.includes('"subject": "person"')) + 1
  expect(() => readSchema(JSON.parse(text), 'mine.json', { text })).toThrow(
    `mine.json line ${line}, column 18: relations[1].subject should be a list, found "person".`,
  )
})

test('a schema that extends another comes before it and replaces what has the same id', () => {
  const base = readSchema(
    { version: 1, relations: [relation, { ...relation, id: 'RELATED', patterns: [] }] },
    'base.json',
  )
  const mine = { version: 2, extends: true, relations: [{ ...relation, id: 'DINED_WITH', patterns: ['dine with'] }] }
  expect(readSchema(mine, 'mine.json', { base }).relations.map(({ id }) => id)).toEqual([
    'DINED_WITH',
    'MET_WITH',
    'RELATED',
  ])
  const changed = { version: 2, extends: true, relations: [{ ...relation, label: 'saw' }] }
  expect(readSchema(changed, 'mine.json', { base }).relations.map(({ label }) => label)).toEqual(['saw', 'met with'])
  expect(readSchema(mine, 'mine.json', { base })).not.toHaveProperty('extends')
  expect(() => readSchema(mine, 'mine.json')).toThrow(/extends a schema, but none is given/)
  expect(() => readSchema({ ...mine, extends: 'yes' }, 'mine.json')).toThrow(/extends should be true or false/)
})
