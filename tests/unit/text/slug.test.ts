import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slug } from '../../../src/text/slug.ts'

test.each([
  ['Tomáš Brânză', 'tomas-branza'],
  ['The Lind family’s house', 'lind-familys-house'],
  ['U.S.', 'us'],
  ['Москва', 'москва'],
  ['★', 'u-2605'],
  ['', 'u'],
])('“%s” has the slug %s', (name, expected) => {
  expect(slug(name)).toBe(expected)
})

test('a slug of any name is short, not empty and free of the bar that edge keys are made with', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      expect(slug(name)).toMatch(/^[^|\s]{1,240}$/u)
    }),
  )
})

test('a long name is cut between its words', () => {
  expect(slug('word '.repeat(40))).toBe(Array(12).fill('word').join('-'))
})
