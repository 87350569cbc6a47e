import { expect, test } from 'vitest'
import { defaultView } from '../../../../src/graph/default-view.ts'
import { MOST_NODES, reducedView } from '../../../../web/state/reduced-view.ts'
import { emptyGraph } from '../../../fixtures/empty-graph.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

test('a view that can be drawn stays as it is', async () => {
  const graph = await sampleGraph()
  const view = defaultView(graph)
  expect(reducedView(graph, view)).toBe(view)
})

test('of a view that is too large, the most connected nodes are drawn with the claims between them', async () => {
  const sample = await sampleGraph()
  const [edge = ''] = sample.edges()
  const node = sample.getNodeAttributes(sample.source(edge))
  const graph = emptyGraph('many')
  graph.addNode('hub', node)
  for (let index = 0; index < MOST_NODES + 500; index++) graph.addNode(`node-${index}`, node)
  for (let index = 0; index < 500; index++) graph.addEdge('hub', `node-${index}`, sample.getEdgeAttributes(edge))
  const { nodes, edges } = reducedView(graph, { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) })
  expect(nodes.size).toBe(MOST_NODES)
  expect(nodes.has('hub')).toBe(true)
  expect(edges.size).toBe(500)
})
