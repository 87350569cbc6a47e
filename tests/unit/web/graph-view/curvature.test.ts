import { MultiDirectedGraph } from 'graphology'
import { expect, test } from 'vitest'
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../../../src/types/graph.ts'
import { curvatures } from '../../../../web/graph-view/curvature.ts'

function bundle(...edges: readonly (readonly [string, string, string])[]) {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  for (const [key, source, target] of edges) {
    graph.mergeNode(source)
    graph.mergeNode(target)
    graph.addEdgeWithKey(key, source, target)
  }
  return curvatures(graph, graph.edges())
}

test('an edge that is alone is straight', () => {
  expect(bundle(['one', 'a', 'b']).get('one')).toBe(0)
})

test('edges between the same two nodes bend to different sides, whichever way they lead', () => {
  const same = bundle(['one', 'a', 'b'], ['two', 'a', 'b'])
  expect(same.get('one')).toBe(-(same.get('two') ?? 0))
  const opposite = bundle(['one', 'a', 'b'], ['two', 'b', 'a'])
  expect(opposite.get('one')).toBe(opposite.get('two'))
  expect(opposite.get('one')).not.toBe(0)
})

test('of three edges the middle one is straight', () => {
  expect(bundle(['one', 'a', 'b'], ['two', 'a', 'b'], ['three', 'a', 'b']).get('two')).toBe(0)
})
