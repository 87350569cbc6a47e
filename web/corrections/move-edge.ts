import type { KnowledgeGraph } from '../../src/types/graph.ts'

/** Ties an edge to other ends; one that would lead from a node to itself says nothing any more, and goes. */
export function moveEdge(
  graph: KnowledgeGraph,
  edge: string,
  endOf: (key: string, end: 'source' | 'target') => string,
) {
  const attributes = graph.getEdgeAttributes(edge)
  const source = endOf(graph.source(edge), 'source')
  const target = endOf(graph.target(edge), 'target')
  graph.dropEdge(edge)
  if (source !== target) graph.addEdgeWithKey(edge, source, target, attributes)
}
