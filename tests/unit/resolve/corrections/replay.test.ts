import { expect, test } from 'vitest'
import { build } from '../../../../src/node/with-defaults.ts'
import {
  addition,
  correctionLine,
  distinct,
  merge,
  readCorrections,
  rejection,
  rename,
  retype,
  split,
} from '../../../../src/resolve/corrections/index.ts'
import { sortedJson } from '../../../../src/text/json-lines.ts'
import type { Correction } from '../../../../src/types/correction.ts'
import type { KnowledgeGraph } from '../../../../src/types/graph.ts'
import { document } from '../../../fixtures/document.ts'

const harbour = document('Ana Kovač met Boris Lund in Lima. Boris Lund later criticized Norway.', { id: 'harbour.txt' })
const coast = document('Boris Lund praised Peru. Anna Kovats left Chile. He thanked Rosa Quispe.', { id: 'coast.txt' })
const documents = [harbour, coast]

/** What a graph says once it was corrected: names with types, claims, and why corrections did not apply. */
async function after(decide: (graph: KnowledgeGraph) => readonly Correction[], texts = documents) {
  const before = (await build(documents)).graph
  const { corrections } = readCorrections(decide(before).map(correctionLine).join(''), 'corrections.jsonl')
  const { graph, problems } = await build(texts, { corrections })
  const names = graph.mapNodes((_, node) => `${node.label} (${node.entityType})`).toSorted()
  return { graph, names, edges: graph.edges().toSorted(), problems: problems.map(({ message }) => message) }
}

test('entities that were merged are one, with the reason at their mentions', async () => {
  const { graph, names } = await after((before) => [
    { ...merge(before, ['ana-kovac', 'anna-kovats']), who: 'Mia', why: 'same office' },
  ])
  expect(names).toContain('Anna Kovats (person)')
  expect(names).not.toContain('Ana Kovač (person)')
  const reasons = graph.getNodeAttribute('anna-kovats', 'mentions').map(({ text, why }) => `${text}: ${why}`)
  expect(reasons).toContain('Anna Kovats: merged by hand (Mia: same office)')
})

test('entities that were told apart stay so, also when a document comes that would join them', async () => {
  const nurse = document('The nurse Maria Santos works in Manila.', { id: 'nurse.txt' })
  const minister = document('Maria Santos, the finance minister of Brazil, cut interest rates.', { id: 'minister.txt' })
  const before = (await build([nurse, minister])).graph
  const bearers = before.filterNodes((_, { label }) => label === 'Maria Santos')
  expect(before.getAttribute('proposals')?.map(({ entities }) => entities)).toEqual([bearers.toSorted()])
  const correction = distinct(before, bearers)
  const { graph } = await build([nurse, minister], { corrections: [correction] })
  expect(graph.getAttribute('proposals')).toBeUndefined()
  const { graph: merged } = await build([nurse, minister], {
    corrections: [correction, merge(before, bearers)],
  })
  expect(merged.filterNodes((_, { label }) => label === 'Maria Santos')).toHaveLength(1)
})

test('mentions that were split off are an entity of their own, and no rule joins them again', async () => {
  const { graph } = await after((before) => [split(before, 'boris-lund', [0])])
  const bearers = graph.filterNodes((_, { label }) => label === 'Boris Lund')
  const documentsOf = bearers.map((key) => [
    ...new Set(graph.getNodeAttribute(key, 'mentions').map(({ document: id }) => id)),
  ])
  expect(documentsOf.toSorted()).toEqual([['coast.txt'], ['harbour.txt']])
})

test('one mention can be split off within a document', async () => {
  const { graph } = await after((before) => [split(before, 'boris-lund', [2])])
  const counts = graph
    .filterNodes((_, { label }) => label === 'Boris Lund')
    .map((key) => graph.getNodeAttribute(key, 'mentions').filter(({ kind }) => kind === 'name').length)
  expect(counts.toSorted()).toEqual([1, 2])
})

test('an entity bears the name and the type that it was given', async () => {
  const { names } = await after((before) => [
    rename(before, 'ana-kovac', 'Ana Kovač-Lund'),
    retype(before, 'chile', 'organization'),
  ])
  expect(names).toEqual(expect.arrayContaining(['Ana Kovač-Lund (person)', 'Chile (organization)']))
})

test('a claim that was rejected is gone', async () => {
  const edge = 'boris-lund|CRITICIZED|norway'
  expect((await after(() => [])).edges).toContain(edge)
  expect((await after((before) => rejection(before, edge))).edges).not.toContain(edge)
})

test('a claim that was added leads to its sentence', async () => {
  const added = { document: 'coast.txt', quote: 'Anna Kovats left Chile.', subject: 'Anna Kovats', object: 'Chile' }
  const { graph } = await after((before) => [addition(before, { ...added, relation: 'SUED' })])
  const [evidence] = graph.getEdgeAttribute('anna-kovats|SUED|chile', 'evidence')
  expect([evidence?.quote, evidence?.by]).toEqual(['Anna Kovats left Chile.', 'added by hand'])
})

test('a correction whose words are gone is reported and changes nothing', async () => {
  const rewritten = [harbour, document('Nothing happened.', { id: 'coast.txt' })]
  const { names, problems } = await after((before) => [merge(before, ['ana-kovac', 'anna-kovats'])], rewritten)
  expect(names).toContain('Ana Kovač (person)')
  expect(problems).toEqual([
    'A correction (merge) no longer applies: “Anna Kovats” of coast.txt does not stand at 25 any more. Make it again, or delete its line.',
  ])
  const { problems: missing } = await after((before) => [merge(before, ['ana-kovac', 'anna-kovats'])], [harbour])
  expect(missing[0]).toContain('“Anna Kovats” of coast.txt is in no document that was read')
})

test('corrections outlive a document that comes or goes', async () => {
  const decide = (before: KnowledgeGraph) => [merge(before, ['ana-kovac', 'anna-kovats'])]
  const { names } = await after(decide, [...documents, document('Kenya sued Chad.', { id: 'another.txt' })])
  expect(names).toEqual(expect.arrayContaining(['Anna Kovats (person)', 'Kenya (place)']))
  expect(names).not.toContain('Ana Kovač (person)')
})

test('the same corrections give the same graph whatever the order of documents', async () => {
  const decide = (before: KnowledgeGraph) => [
    merge(before, ['ana-kovac', 'anna-kovats']),
    split(before, 'boris-lund', [0]),
  ]
  const [one, other] = [await after(decide), await after(decide, documents.toReversed())]
  expect(sortedJson(one.graph.export())).toBe(sortedJson(other.graph.export()))
})

test.each([
  ['not json', 'it is no JSON'],
  ['{}', '“correct” is none of merge, split, distinct, rename, retype, reject, add'],
  ['{"correct":"merge","mentions":[]}', '“mentions” is no list of places in documents'],
  [
    '{"correct":"retype","mention":{"document":"a","start":0,"end":1,"text":"A"},"entityType":"thing"}',
    '“entityType” is none of person,',
  ],
])('the line %s is reported: %s', (line, fault) => {
  const { corrections, problems } = readCorrections(`\n${line}\n`, 'corrections.jsonl')
  expect(corrections).toEqual([])
  expect(problems[0]?.message).toContain(`corrections.jsonl, line 2 is no correction: ${fault}`)
})
