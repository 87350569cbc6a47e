import { expect, test } from 'vitest'
import { graphOf } from '../../../../src/graph/graph-of.ts'
import { applyCorrections } from '../../../../src/resolve/corrections/index.ts'
import { resolve } from '../../../../src/resolve/index.ts'
import type { KnowledgeGraph } from '../../../../src/types/graph.ts'
import type { Change } from '../../../../web/corrections/change.ts'
import { changesInWords } from '../../../../web/corrections/change-words.ts'
import { changedGraph, correctionsOf, fittingChanges } from '../../../../web/corrections/changed-graph.ts'
import { courier, gazette } from '../../../fixtures/sample-documents.ts'
import { courierExtraction, gazetteExtraction } from '../../../fixtures/sample-extractions.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'
import { schema } from '../../../fixtures/schema.ts'

const graph = await sampleGraph()
const keyOf = (label: string) => graph.findNode((_key, attributes) => attributes.label === label) ?? ''
const [talvik, lethra, energy] = ['Mira Talvik', 'Lethra', 'Brannholt Energy'].map(keyOf)
const owns = graph.findEdge((_key, { relation }) => relation === 'OWNS') ?? ''

/** The graph that a build makes with the corrections of these changes. */
async function built(changes: readonly Change[]): Promise<KnowledgeGraph> {
  const documents = [courier, gazette]
  const { extractions, decisions, problems } = applyCorrections(
    correctionsOf(graph, changes),
    [courierExtraction(), gazetteExtraction()],
    documents,
  )
  expect(problems).toEqual([])
  return graphOf({
    documents,
    extractions,
    resolution: resolve(extractions, decisions),
    schema,
    title: '',
    builtBy: {},
  })
}

const claims = (one: KnowledgeGraph) =>
  one
    .mapEdges((_edge, { relation }, _source, _target, source, target) => `${source.label} ${relation} ${target.label}`)
    .toSorted()

const cases: Readonly<Record<string, readonly Change[]>> = {
  'a name': [{ kind: 'rename', key: talvik ?? '', label: 'M. Talvik' }],
  'a kind': [{ kind: 'retype', key: lethra ?? '', entityType: 'organization' }],
  'a claim': [{ kind: 'reject', edge: owns }],
  'one after the other': [
    { kind: 'rename', key: energy ?? '', label: 'Brannholt' },
    { kind: 'reject', edge: owns },
  ],
}

test.each(Object.entries(cases))('the page shows %s corrected as the next build will', async (_name, changes) => {
  const [shown, next] = [changedGraph(graph, changes), await built(changes)]
  expect(claims(shown)).toEqual(claims(next))
  const kinds = (one: KnowledgeGraph) =>
    one.mapNodes((_key, { label, entityType }) => `${label}: ${entityType}`).toSorted()
  expect(kinds(shown)).toEqual(kinds(next))
})

test('what is merged takes over names, mentions and claims of the other', () => {
  const change: Change = { kind: 'merge', into: lethra ?? '', other: energy ?? '' }
  const changed = changedGraph(graph, [change])
  const { aliases, mentions } = changed.getNodeAttributes(lethra)
  expect(changed.hasNode(energy)).toBe(false)
  expect(aliases).toContain('Brannholt Energy')
  const before = [lethra, energy].map((key) => graph.getNodeAttribute(key, 'mentions').length)
  expect(mentions.length).toBe((before[0] ?? 0) + (before[1] ?? 0))
  expect(changed.source(owns)).toBe(lethra)
})

test('what is split off takes the claims with it whose words it is, and undoing it is to leave it out', () => {
  const key = energy ?? ''
  const { mentions } = graph.getNodeAttributes(key)
  const [{ subject, document } = { subject: { start: 0, end: 0 }, document: '' }] = graph.getEdgeAttribute(
    owns,
    'evidence',
  )
  const number = mentions.findIndex(
    (one) => one.document === document && one.start <= subject.start && one.end > subject.start,
  )
  const changed = changedGraph(graph, [{ kind: 'split', key, numbers: [number] }])
  expect(changed.source(owns)).toBe(`${key}-2`)
  expect(changed.getNodeAttribute(key, 'mentions').length).toBe(mentions.length - 1)
  expect(changedGraph(graph, [])).toBe(graph)
})

test('changes are told in words', () => {
  expect(
    changesInWords(graph, [
      { kind: 'rename', key: energy ?? '', label: 'Brannholt' },
      { kind: 'merge', into: energy ?? '', other: lethra ?? '' },
    ]),
  ).toEqual(['“Brannholt Energy” is called “Brannholt”', '“Lethra” is the same as “Brannholt”'])
})

test('changes of what a graph has no more are left out', () => {
  const kept: Change = { kind: 'rename', key: energy ?? '', label: 'Brannholt' }
  expect(
    fittingChanges(graph, [{ kind: 'reject', edge: 'none' }, kept, { kind: 'merge', into: 'x', other: 'y' }]),
  ).toEqual([kept])
})
