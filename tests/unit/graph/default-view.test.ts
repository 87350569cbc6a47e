import { expect, test } from 'vitest'
import { defaultView, isSeenFirst, wholeView } from '../../../src/graph/default-view.ts'
import { sampleGraph } from '../../fixtures/sample-graph.ts'

test('typed claims between names and described groups or events are seen first, with their ends', async () => {
  const graph = await sampleGraph()
  const { nodes, edges } = defaultView(graph)
  expect(graph.edges().filter((edge) => !edges.has(edge))).toEqual([
    'orvania|RELATED|compensation-courier|promise|by tomas-branza',
    'river-commission|RELATED|lethra|praise',
  ])
  expect(graph.nodes().filter((node) => !nodes.has(node))).toEqual(['compensation-courier'])
})

test.each([
  ['concepts alone', { entityType: 'concept' }, {}],
  ['unsure claims alone', {}, { confidence: 0.3 }],
  ['claims of the open relation alone', {}, { relation: 'RELATED' }],
] as const)('of a graph of %s everything is seen', async (_, node, edge) => {
  const graph = await sampleGraph()
  graph.updateEachNodeAttributes((_key, attributes) => ({ ...attributes, ...node }))
  graph.updateEachEdgeAttributes((_key, attributes) => ({ ...attributes, ...edge }))
  for (const shape of ['pairs', 'events'] as const) expect(defaultView(graph, shape)).toEqual(wholeView(graph))
})

test('of a graph without edges all nodes are seen', async () => {
  const graph = await sampleGraph()
  graph.clearEdges()
  expect(defaultView(graph).nodes.size).toBe(graph.order)
})

test.each([
  ['a name', true, 'place', true],
  ['a described group', false, 'group', true],
  ['a described event', false, 'event', true],
  ['a described person', false, 'person', false],
  ['a described document', false, 'document', false],
  ['a concept', false, 'concept', false],
  ['a concept with a name', true, 'concept', false],
] as const)('%s: named %s, type %s, seen first %s', (_, named, entityType, seen) => {
  expect(isSeenFirst({ named, entityType })).toBe(seen)
})

test.each([
  ['sure ones alone', [0.95, 0.75, 0.74], 2],
  ['likely ones where none is sure', [0.74, 0.6, 0.59], 2],
] as const)('of typed claims %s are seen first', async (_, confidences, seen) => {
  const graph = await sampleGraph()
  const typed = graph.filterEdges((_edge, { relation }) => relation !== 'RELATED')
  graph.updateEachEdgeAttributes((edge, attributes) => ({
    ...attributes,
    confidence: confidences[typed.indexOf(edge)] ?? 0.1,
  }))
  expect(defaultView(graph).edges.size).toBe(seen)
})
