import { describe, expect, test } from 'vitest'
import type { Explanation } from '../../src/explain.ts'
import { annotate, explain } from '../../src/node/with-defaults.ts'
import { UsageError } from '../../src/text/usage-error.ts'
import { document } from '../fixtures/document.ts'

const report = document(`Talks in Lima

Ana Kovač met Boris Lund in Lima on Monday. He criticized Veltania, an official said.
Foreign Minister Ana Kovač did not plan to meet with Karin Holt.
`)

const claimsOf = ({ claims }: Explanation) =>
  claims.map(({ subject, relation, object, polarity, modality, holders, evidence }) => [
    `${subject.entity} ${relation} ${object.entity}`,
    `${polarity} ${modality}`,
    holders.map(({ text }) => text).join(),
    evidence.by,
  ])

test.each<[number, string, unknown]>([
  [1, 'Talks in Lima', [['Talks TOOK_PLACE_IN Lima', 'affirmed asserted', '', 'location']]],
  [
    2,
    'Ana Kovač met Boris Lund in Lima on Monday.',
    [
      ['Ana Kovač MET_WITH Boris Lund', 'affirmed asserted', '', 'verb'],
      ['Ana Kovač RELATED Lima', 'affirmed asserted', '', 'verb'],
      ['Ana Kovač PARTY_TO Meeting', 'affirmed asserted', '', 'verb'],
      ['Boris Lund PARTY_TO Meeting', 'affirmed asserted', '', 'verb'],
      ['Meeting TOOK_PLACE_IN Lima', 'affirmed asserted', '', 'verb'],
      ['Boris Lund RELATED Lima', 'affirmed asserted', '', 'object and oblique'],
    ],
  ],
  [
    3,
    'He criticized Veltania, an official said.',
    [['Boris Lund CRITICIZED Veltania', 'affirmed asserted', 'an official', 'verb']],
  ],
  [
    4,
    'Foreign Minister Ana Kovač did not plan to meet with Karin Holt.',
    [['Ana Kovač MET_WITH Karin Holt', 'negated planned', '', 'verb']],
  ],
])('Sentence %d is “%s”, and only its claims are explained', async (number, text, claims) => {
  const explanation = await explain(report, number)
  expect(report.text.slice(explanation.start, explanation.end)).toBe(text)
  expect([explanation.sentence, explanation.text, claimsOf(explanation)]).toEqual([number, text, claims])
})

test('A mention tells what it refers to, what it takes up and why', async () => {
  const { mentions } = await explain(report, 3)
  const start = report.text.indexOf('He criticized')
  expect(mentions[0]).toEqual({
    start,
    end: start + 2,
    text: 'He',
    kind: 'pronoun',
    entityType: 'person',
    by: 'pronoun',
    entity: 'Boris Lund',
    antecedent: expect.objectContaining({ text: 'Boris Lund', start: report.text.indexOf('Boris Lund') }),
    why: expect.stringContaining('Boris Lund'),
  })
})

test('Names, titles and open facts are those of the sentence', async () => {
  const { names, titles, facts } = await explain(report, 4)
  expect(names.map(({ text, label }) => [text, label])).toEqual([
    ['Ana Kovač', 'PER'],
    ['Karin Holt', 'PER'],
  ])
  expect(titles).toEqual([expect.objectContaining({ title: 'Foreign Minister' })])
  expect(facts).toEqual([
    expect.objectContaining({ object: 'Karin Holt', by: 'verb' }),
    expect.objectContaining({ object: 'Foreign Minister', by: 'title' }),
  ])
})

test('A governor that a repair changed comes with what the parser had said', async () => {
  const list = document('Kenya thanked union director Ana Ito and port manager Joseph Okafor.')
  const { tokens } = await explain(list, 1)
  const governorOf = (text: string) => {
    const token = tokens.find((one) => one.text === text)
    return [tokens[token?.head ?? -1]?.text, tokens[token?.parsed?.head ?? -1]?.text]
  }
  expect(governorOf('Ana')).toEqual(['thanked', 'director'])
  expect(governorOf('Kenya')).toEqual(['thanked', undefined])
})

test('Every relation of a document is a claim of one of its sentences', async () => {
  const { relations } = await annotate(report)
  const explanations = await Promise.all([1, 2, 3, 4].map((number) => explain(report, number)))
  expect(explanations.flatMap(({ claims }) => claims)).toHaveLength(relations.length)
})

describe('A sentence that is not there is misuse', () => {
  test.each<[string, number, RegExp]>([
    [report.text, 5, /report\.txt has no sentence 5\. Name one from 1 to 4\./],
    [report.text, 0, /no sentence 0/],
    [' \n', 1, /report\.txt has no sentences/],
  ])('%j has no sentence %d', async (text, number, message) => {
    const explained = explain(document(text), number)
    await expect(explained).rejects.toThrow(UsageError)
    await expect(explained).rejects.toThrow(message)
  })
})
