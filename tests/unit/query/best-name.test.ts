import { expect, test } from 'vitest'
import { namesOf, whyCalledSo } from '../../../src/query/best-name.ts'
import type { MentionReference } from '../../../src/types/entity.ts'

/** What is called by these names, and labelled so. */
function called(label: string, names: readonly string[], identifiers = {}) {
  const mentions = names.map(
    (text): MentionReference => ({ document: 'a', start: 0, end: 1, text, kind: 'name', why: '' }),
  )
  return { label, mentions, named: true, identifiers }
}

test.each([
  ['Ana Lind', ['Ana Lind', 'Lind', 'Ana Lind'], 'used most, 2 of 3 times'],
  ['Ana Lind', ['Ana Lind', 'Lind', 'Lind'], 'the fullest form of “Lind”, which is used most'],
  ['Ana Lind', ['Senator Ana Lind'], 'the name without titles'],
  ['Ana Berg', ['Ana Lind', 'Lind'], 'given by hand'],
])('%s is the label of %j: %s', (label, names, why) => {
  expect(whyCalledSo(called(label, names))).toBe(why)
})

test('a country is called as countries are', () => {
  expect(whyCalledSo(called('Türkiye', ['Turkey'], { iso3166: 'TR' }))).toBe('the name of the country')
})

test('names are told with how often they stand in the documents', () => {
  expect(namesOf(called('Ana Lind', ['Lind', 'Ana Lind', 'Lind']))).toEqual([
    { name: 'Lind', count: 2 },
    { name: 'Ana Lind', count: 1 },
  ])
})
