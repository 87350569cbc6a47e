import { expect, test } from 'vitest'
import { completionsOf } from '../../../../web/query/completions.ts'

const vocabulary = {
  labels: ['Person', 'Place', 'Organization'],
  relations: ['MET_WITH', 'OWNS', 'MEMBER_OF'],
  properties: ['label', 'modality', 'mentions'],
  names: ['Ana Kovač', 'Boris Lund', 'Kovač Shipping'],
}

test.each([
  ['MATCH (a:', ['Person', 'Place', 'Organization']],
  ['MATCH (a:Pl', ['Place']],
  ['MATCH (a)-[r:m', ['MET_WITH', 'MEMBER_OF']],
  ['MATCH (a)-[r:OWNS|me', ['MET_WITH', 'MEMBER_OF']],
  ['MATCH (a) WHERE a.mo', ['modality']],
  ["MATCH (a {label: 'kov", ['Ana Kovač', 'Kovač Shipping']],
  ["MATCH (a {label: 'it''s'}) RET", ['RETURN', 'RETURN DISTINCT']],
  ['MATCH (a) RETURN cou', ['count(']],
  ['MATCH (a) RETURN ', []],
])('after %s may come %s', (typed, words) => {
  expect(completionsOf(typed, vocabulary).words).toEqual(words)
})

test('what is typed of a word is replaced', () => {
  expect(completionsOf('MATCH (a:Pl', vocabulary).start).toBe('MATCH (a:'.length)
})
