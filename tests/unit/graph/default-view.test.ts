import { expect, test } from 'vitest'
import { defaultView, isSeenFirst, isSure } from '../../../src/graph/default-view.ts'
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

test('an edge is seen first where it is sure enough', () => {
  expect([0.95, 0.78, 0.77].map((confidence) => isSure({ confidence }))).toEqual([true, true, false])
})
