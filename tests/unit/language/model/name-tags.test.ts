import { expect, test } from 'vitest'
import type { NameTag } from '../../../../src/language/model/labels.ts'
import { namesOf } from '../../../../src/language/model/name-tags.ts'

const tags: readonly NameTag[] = [
  { label: undefined, begins: false },
  { label: 'PER', begins: true },
  { label: 'PER', begins: false },
  { label: 'ORG', begins: true },
  { label: 'ORG', begins: false },
]
/** Probabilities by word: outside, B-PER, I-PER, B-ORG, I-ORG. */
const names = (words: readonly (readonly number[])[]) =>
  namesOf(words.length, (word, tag) => Math.log(words[word]?.[tag] ?? 0), tags)

const outside = [0.96, 0.01, 0.01, 0.01, 0.01]
const beginsPerson = [0.01, 0.96, 0.01, 0.01, 0.01]
const inPerson = [0.02, 0.02, 0.92, 0.02, 0.02]

test('a name reaches as far as its tags go on, with their mean probability', () => {
  const [name, ...others] = names([outside, beginsPerson, inPerson, outside])
  expect(name).toMatchObject({ first: 1, last: 2, label: 'PER' })
  expect(name?.probability).toBeCloseTo(0.94)
  expect(others).toEqual([])
})

test('two names may touch', () => {
  expect(names([beginsPerson, beginsPerson]).map(({ first, last }) => [first, last])).toEqual([
    [0, 0],
    [1, 1],
  ])
})

test('a name that goes on has begun with the same label', () => {
  const eitherBegins = [0.02, 0.45, 0.02, 0.49, 0.02]
  expect(names([eitherBegins, inPerson])).toMatchObject([{ first: 0, last: 1, label: 'PER' }])
  expect(names([inPerson])).toMatchObject([])
})
