import { expect, test } from 'vitest'
import { ego } from '../../../../src/ego.ts'
import {
  between,
  betweenText,
  type CentralOptions,
  central,
  centralText,
  communities,
  communitiesText,
  egoText,
  neighbours,
  neighboursText,
} from '../../../../src/query/index.ts'
import type { KnowledgeGraph } from '../../../../src/types/graph.ts'
import { emptyGraph } from '../../../fixtures/empty-graph.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()

/** The same graph, put together the other way round. */
function turnedRound(): KnowledgeGraph {
  const turned = emptyGraph('The dam at Sill')
  for (const node of graph.nodes().toReversed()) turned.addNode(node, graph.getNodeAttributes(node))
  for (const edge of graph.edges().toReversed())
    turned.addEdgeWithKey(edge, graph.source(edge), graph.target(edge), graph.getEdgeAttributes(edge))
  return turned
}

test('neighbours are what is believed to be connected, with the statements that say so', () => {
  const found = neighbours(graph, 'Ekberg').map(({ key, statements }) => [key, statements.map(({ edge }) => edge)])
  expect(found).toEqual([
    ['brannholt-energy', ['jonas-ekberg|WORKS_FOR|brannholt-energy|former']],
    ['meeting-courier', ['jonas-ekberg|ATTENDED|meeting-courier']],
  ])
})

test('who is tied by more statements comes first', () => {
  expect(neighbours(graph, 'lethra').map(({ key, statements }) => [key, statements.length])).toEqual([
    ['river-commission', 2],
    ['orvania', 1],
    ['sill-accord', 1],
    ['tomas-branza', 1],
  ])
})

test('where direction matters, whoever is only acted on has no neighbours', () => {
  expect(neighbours(graph, 'sill-dam', { directed: true })).toEqual([])
  expect(neighbours(graph, 'sill-dam').map(({ key }) => key)).toEqual(['brannholt-energy'])
})

test('events that no noun names are nobody’s neighbours', () => {
  const verbs = graph.copy()
  verbs.updateNodeAttribute('meeting-courier', 'mentions', (mentions = []) =>
    mentions.map((mention) => ({ ...mention, kind: 'verb' })),
  )
  expect(neighbours(verbs, 'Ekberg').map(({ key }) => key)).toEqual(['brannholt-energy'])
  expect(central(verbs).map(({ key }) => key)).not.toContain('meeting-courier')
})

test('neighbours read well', () => {
  expect(neighboursText(neighbours(graph, 'Sill Dam'))).toBe(`Brannholt Energy (organization)
    Brannholt Energy —owns→ Sill Dam
        “Brannholt Energy, which owns the Sill Dam, criticized the accord.” — Talvik receives her neighbour (courier.txt, 286–351)
`)
})

test('between two stands everything that is said of them together, what is denied or planned included', () => {
  const status = (one: string, other: string) => between(graph, one, other).statements.map((told) => told.status)
  expect(status('Ekberg', 'Lethra')).toEqual([['planned']])
  expect(status('Sill Dam', 'Lethra')).toEqual([['negated']])
  expect(status('Ekberg', 'Sill Dam')).toEqual([])
})

test('between two stand the events in which both have a part', () => {
  const kind = graph.copy()
  kind.setNodeAttribute('meeting-courier', 'eventKind', 'meeting')
  const parties = neighbours(kind, 'meeting-courier').map(({ key }) => key)
  const [one = '', other = ''] = parties
  expect(between(kind, one, other).events.map(({ key }) => key)).toEqual(['meeting-courier'])
  expect(between(kind, one, 'sill-dam').events).toEqual([])
  expect(betweenText(between(kind, one, other))).toMatch(/^2031-03-11 Meeting: attended by Jonas Ekberg.*\n {4}“/)
})

test.each<[NonNullable<CentralOptions['by']>, string, number]>([
  ['degree', 'brannholt-energy', 5],
  ['betweenness', 'brannholt-energy', 0.41],
  ['closeness', 'brannholt-energy', 0.52],
  ['pagerank', 'brannholt-energy', 0.123],
])('by %s, %s is the most central', (by, key, score) => {
  expect(central(graph, { by, limit: 1 })).toEqual([
    expect.objectContaining({ key, entityType: 'organization', score: expect.closeTo(score, 2) }),
  ])
})

test('communities are closer among each other than with the rest, the largest first, whoever is tied most in front', () => {
  expect(communitiesText(communities(graph))).toBe(`5  Orvania, Lethra, River Commission, Compensation, Fishing families
4  Brannholt Energy, Sill Accord, Fishing families, Sill Dam
3  Meeting, Jonas Ekberg, Ostrava Bay
2  Mira Talvik, Tomáš Brânză
`)
  expect(communities(graph, { resolution: 0.1 })).toHaveLength(1)
})

test('measures are the same in whatever order a graph was put together', () => {
  const turned = turnedRound()
  expect(communities(turned)).toEqual(communities(graph))
  expect(centralText(central(turned, { by: 'pagerank' }))).toBe(centralText(central(graph, { by: 'pagerank' })))
})

test('ego is a graph of what surrounds an entity', () => {
  const near = ego(graph, 'Jonas')
  expect(near.nodes().toSorted()).toEqual(['brannholt-energy', 'jonas-ekberg', 'lethra', 'meeting-courier'])
  expect(ego(graph, 'Jonas', { depth: 3 }).order).toBeGreaterThan(near.order)
  expect(egoText(near, 'jonas-ekberg')).toMatch(
    /^Jonas Ekberg \(person\)\n1 step away: Brannholt Energy, Lethra, Meeting\n\nBrannholt Energy —asked for help→/,
  )
})

test('in a graph where nothing is connected, nothing is central and nobody belongs together', () => {
  const empty = emptyGraph('Nothing')
  expect([central(empty, { by: 'pagerank' }), communities(empty)]).toEqual([[], []])
})
