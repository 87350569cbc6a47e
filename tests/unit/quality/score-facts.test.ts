import { expect, test } from 'vitest'
import type { Formulation } from '../../quality/fact-pattern.ts'
import { type FoundFact, scoreFacts } from '../../quality/score-facts.ts'

const text = "Mara Linde, an old friend, didn't sell boats and sails in Tartu."
const words = [
  'Mara',
  'Linde',
  ',',
  'an',
  'old',
  'friend',
  ',',
  'did',
  "n't",
  'sell',
  'boats',
  'and',
  'sails',
  'in',
  'Tartu',
  '.',
]

const boats: Formulation = { subject: [1, 2, 4, 5, 6], predicate: [8, 9, 10], object: [11], optional: [1, [4, 5, 6]] }
const sails: Formulation = { subject: [2], predicate: [8, 9, 10], object: [13] }
const place: Formulation = { subject: [2], predicate: [8, 9, 10, 11, 14], object: [15] }
const placeFirst: Formulation = { subject: [2], predicate: [14, 8, 9, 10, 11], object: [15] }
const friend: Formulation = { subject: [2], predicate: [0], object: [4, 5, 6], optional: [5] }
const implied: Formulation = { subject: [2], predicate: [0, 14], object: [15], optional: [0] }

test.each([
  ['word for word', boats, 'Mara Linde', "did n't sell", 'boats', true],
  ['written together, in capitals, with commas', boats, 'MARA LINDE,', 'didn’t sell', '“Boats”', true],
  ['without an optional word', boats, 'Linde', "didn't sell", 'boats', true],
  ['with an optional phrase', boats, 'Linde, an old friend', "didn't sell", 'boats', true],
  ['with a part of an optional phrase', boats, 'Linde an old', "didn't sell", 'boats', false],
  ['without a word that it needs', boats, 'Linde', 'sell', 'boats', false],
  ['with a word too many', boats, 'Linde', "didn't sell", 'boats in Tartu', false],
  ['with its slots exchanged', boats, 'boats', "didn't sell", 'Linde', false],
  ['with a form of be', friend, 'Linde', '[is]', 'an old friend', true],
  ['with another form of be', friend, 'Linde', 'was', 'old friend', true],
  ['without a form of be that it needs', friend, 'Linde', '', 'friend', false],
  ['without the article', friend, 'Linde', 'is', 'friend', true],
  ['without an optional form of be', implied, 'Linde', 'in', 'Tartu', true],
])('A fact put %s', (_, formulation, subject, predicate, object, stated) => {
  const { wrong } = scoreFacts([{ text, words, facts: [[formulation]] }], [found(subject, predicate, object, 1)])
  expect(wrong.length === 0).toBe(stated)
})

const sentences = [{ text, words, facts: [[boats], [sails], [place, placeFirst]] }]

test('A fact that is found twice counts once', () => {
  const facts = [
    found('Linde', "didn't sell boats in", 'Tartu', 0.5),
    found('Linde', "in didn't sell boats", 'Tartu', 0.5),
  ]
  expect(scoreFacts(sentences, facts).all).toEqual({ threshold: 0.5, precision: 1, recall: 1 / 3, f1: 0.5 })
})

test('A fact that nothing states lowers precision, one that is not found lowers recall', () => {
  const scores = scoreFacts(sentences, [
    found('Linde', "didn't sell", 'boats', 0.9),
    found('Linde', 'sold', 'sails', 0.4),
  ])
  expect(scores.all).toEqual({ threshold: 0.4, precision: 1 / 2, recall: 1 / 3, f1: 0.4 })
  expect(scores.best).toEqual({ threshold: 0.9, precision: 1, recall: 1 / 3, f1: 0.5 })
  expect(scores.wrong.map(({ predicate }) => predicate)).toEqual(['sold'])
  expect(scores.missed.map(({ predicate, object }) => `${predicate}; ${object}`)).toEqual([
    "did n't sell; sails",
    "did n't sell boats in; Tartu",
  ])
})

test('Facts of other sentences are counted apart', () => {
  const elsewhere = { ...found('Linde', "didn't sell", 'boats', 0.9), sentence: 'Linde sang.' }
  expect(scoreFacts(sentences, [elsewhere])).toMatchObject({ elsewhere: 1, wrong: [], all: { precision: 0, f1: 0 } })
})

test('A word number beyond the sentence is an error in the facts', () => {
  expect(() => scoreFacts([{ text, words, facts: [[{ ...sails, object: [17] }]] }], [])).toThrow('There is no word 17')
})

function found(subject: string, predicate: string, object: string, confidence: number): FoundFact {
  return { sentence: text, subject, predicate, object, confidence }
}
