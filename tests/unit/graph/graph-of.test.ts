import { expect, test } from 'vitest'
import { graphOf } from '../../../src/graph/graph-of.ts'
import { resolve } from '../../../src/resolve/index.ts'
import type { Claim, Mention } from '../../../src/types/claim.ts'
import type { KnowledgeGraph } from '../../../src/types/graph.ts'
import { document } from '../../fixtures/document.ts'
import { claim, extraction, mention, same } from '../../fixtures/extraction.ts'
import { sampleGraph } from '../../fixtures/sample-graph.ts'
import { schema } from '../../fixtures/schema.ts'

const text = 'Ann Lee met Bo Lind. Bo Lind held talks with Ann Lee. Cara Sol praised Ann Lee.'
const report = document(text)
const lee = mention(report, 'Ann Lee')
const lind = mention(report, 'Bo Lind')
const laterLind = mention(report, 'Bo Lind', { in: 'Bo Lind held' })
const laterLee = mention(report, 'Ann Lee', { in: 'Ann Lee. Cara' })
const sol = mention(report, 'Cara Sol')
const met = claim(report, [lee, 'met', lind])
const talked = claim(report, [laterLind, 'held talks with', laterLee])

type Reading = Readonly<{ claims?: readonly Claim[]; mentions?: readonly Mention[] }>

function built({ claims = [], mentions = [lee, lind, laterLind, laterLee, sol] }: Reading): Promise<KnowledgeGraph> {
  const read = extraction(report, { mentions, claims, coreference: [same(laterLee, lee), same(laterLind, lind)] })
  const extractions = [read]
  return graphOf({
    documents: [report],
    extractions,
    resolution: resolve(extractions),
    schema,
    title: 'A report',
    builtBy: {},
  })
}

test('names are nodes, whether or not anything is said of them', async () => {
  const graph = await built({ claims: [met] })
  expect(graph.nodes()).toEqual(['ann-lee', 'bo-lind', 'cara-sol'])
})

test('a description is a node only where a claim is about it', async () => {
  const families = { ...sol, kind: 'description' as const, entityType: 'group' as const }
  const mentions = [lee, lind, laterLee, laterLind, families]
  const without = await built({ mentions, claims: [met] })
  expect(without.nodes()).toEqual(['ann-lee', 'bo-lind'])
  const praised = claim(report, [families, 'praised', laterLee], { relation: 'PRAISED' })
  const graph = await built({ mentions, claims: [praised] })
  expect(graph.edges()).toEqual(['cara-sol-report|PRAISED|ann-lee'])
})

test('both directions of a symmetric relation are one edge, led by the first to say it', async () => {
  const graph = await built({ claims: [talked, met] })
  expect(graph.mapEdges((key, { evidence }, source, target) => ({ key, source, target, evidence }))).toEqual([
    {
      key: 'ann-lee|MET_WITH|bo-lind',
      source: 'ann-lee',
      target: 'bo-lind',
      evidence: [met.evidence, talked.evidence],
    },
  ])
})

test('the words used most label the edge', async () => {
  const again = {
    ...talked,
    evidence: { ...talked.evidence, by: 'another', predicate: talked.evidence.predicate.slice(0, 0) },
  }
  const graph = await built({ claims: [met, talked, again] })
  expect(graph.mapEdges((_, { label }) => label)).toEqual(['held talks with'])
})

test.each<[string, Partial<Claim>, string]>([
  ['polarity', { polarity: 'negated' }, 'ann-lee|MET_WITH|bo-lind|negated'],
  ['modality', { modality: 'planned' }, 'ann-lee|MET_WITH|bo-lind|planned'],
  ['holder', { holders: [sol.id] }, 'ann-lee|MET_WITH|bo-lind|by cara-sol'],
  ['complement', { complement: 'a | b' }, 'ann-lee|MET_WITH|bo-lind|as a %7C b'],
  ['relation', { relation: 'PRAISED' }, 'ann-lee|PRAISED|bo-lind'],
  [
    'predicate of the open relation',
    { relation: 'RELATED', predicate: 'wait for' },
    'ann-lee|RELATED|bo-lind|wait for',
  ],
])('another %s is another edge', async (_, difference, key) => {
  const graph = await built({ claims: [met, { ...met, ...difference }] })
  expect(graph.edges()).toEqual(['ann-lee|MET_WITH|bo-lind', key].toSorted())
})

test('another predicate of a known relation is more evidence for one edge', async () => {
  const graph = await built({ claims: [met, { ...talked, predicate: 'talk with' }] })
  expect(graph.mapEdges((key, { evidence }) => [key, evidence.length])).toEqual([['ann-lee|MET_WITH|bo-lind', 2]])
})

test.each<[string, Claim]>([
  ['of something and itself', claim(report, [lee, 'met', { ...laterLee, start: lind.start, end: lind.end }])],
  ['of somebody unknown', { ...met, object: 'nobody' }],
  ['that somebody unknown makes', { ...met, holders: ['nobody'] }],
])('there is no edge for a claim %s', async (_, made) => {
  const graph = await built({ claims: [made] })
  expect(graph.size).toBe(0)
})

test('one passage read twice counts once, with the surer reading', async () => {
  const unsure = { ...met, evidence: { ...met.evidence, confidence: 0.4, by: 'another' } }
  const graph = await built({ claims: [unsure, met] })
  expect(graph.mapEdges((_, { evidence, confidence }) => ({ evidence, confidence }))).toEqual([
    { evidence: [met.evidence], confidence: 0.9 },
  ])
})

test('an edge is as sure as its best evidence, and lasts from its first time to its last', async () => {
  const first = {
    ...met,
    evidence: { ...met.evidence, confidence: 0.4, timeStart: '2031-03-11', timeEnd: '2031-03-12' },
  }
  const second = { ...talked, evidence: { ...talked.evidence, timeStart: '2031-02', timeEnd: '2031-03' } }
  const graph = await built({ claims: [first, second] })
  expect(
    graph.mapEdges((_, { confidence, timeStart, timeEnd, support }) => [confidence, timeStart, timeEnd, support]),
  ).toEqual([[0.9, '2031-02', '2031-03-12', 1]])
})

test('a place becomes the key of a node', async () => {
  const graph = await built({ claims: [{ ...met, evidence: { ...met.evidence, place: sol.id } }] })
  expect(graph.mapEdges((_, { evidence }) => evidence[0]?.place)).toEqual(['cara-sol'])
})

test.each<[string, Partial<Claim['evidence']>, RegExp]>([
  ['is not in the text', { quote: 'Ann Lee met Bo Lynd.' }, /says “Ann Lee met Bo Lind\.” at 0–20/],
  ['stands elsewhere', { start: 1, end: 21 }, /says “nn Lee met Bo Lind\. ” at 1–21/],
  ['is of another document', { document: 'other.txt' }, /other\.txt, which is none of the documents/],
  ['has its subject outside of the text', { subject: { start: 0, end: 999 } }, /0–999 is no passage of report\.txt/],
  ['has an empty object', { object: { start: 3, end: 3 } }, /3–3 is no passage/],
  ['has its predicate before the text', { predicate: [{ start: -1, end: 3 }] }, /-1–3 is no passage/],
])('nothing is built from a quote that %s', async (_, difference, message) => {
  const made = { ...met, evidence: { ...met.evidence, ...difference } }
  await expect(built({ claims: [made] })).rejects.toThrow(message)
})

test('two documents support an edge more than one, two copies of one document do not', async () => {
  const copies = [
    document(text, { id: 'a.txt' }),
    document(text, { id: 'b.txt' }),
    document('On a rainy Monday in the harbour of Sill, Ann Lee met Bo Lind, who had come by train.', { id: 'c.txt' }),
  ]
  const extractions = copies.map((copy) => {
    const [one, other] = [mention(copy, 'Ann Lee'), mention(copy, 'Bo Lind')]
    return extraction(copy, { mentions: [one, other], claims: [claim(copy, [one, 'met', other])] })
  })
  const graph = await graphOf({
    documents: copies,
    extractions,
    resolution: resolve(extractions),
    schema,
    title: '',
    builtBy: {},
  })
  expect(graph.mapEdges((_, { support, evidence }) => [support, evidence.length])).toEqual([[2, 3]])
})

test('a document is told by the SHA-256 of its text', async () => {
  const graph = await graphOf({
    documents: [document('abc')],
    extractions: [],
    resolution: { entities: [], entityOf: new Map(), proposals: [] },
    schema,
    title: 'None',
    builtBy: { rules: '1' },
  })
  expect(graph.getAttributes()).toMatchObject({
    formatVersion: 1,
    title: 'None',
    builtBy: { rules: '1' },
    documents: [{ contentHash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' }],
  })
})

test('the sample holds what its fixture promises', async () => {
  const graph = await sampleGraph()
  expect(graph.getNodeAttributes('tomas-branza')).toMatchObject({
    label: 'Tomáš Brânză',
    aliases: ['Branza', 'Brânză', 'Tomas Branza'],
  })
  expect(graph.getEdgeAttributes('mira-talvik|MET_WITH|tomas-branza')).toMatchObject({
    support: 2,
    timeStart: '2031-03-11',
  })
  expect(graph.edges('river-commission', 'lethra')).toHaveLength(2)
})
