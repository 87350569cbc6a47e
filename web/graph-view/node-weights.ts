import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'

/** In how many documents, or how often, each visible node is mentioned. */
export function nodeWeights(
  graph: KnowledgeGraph,
  { nodes }: View,
  by: 'documents' | 'mentions',
): ReadonlyMap<string, number> {
  return new Map(
    [...nodes].map((key) => [key, by === 'mentions' ? mentionsOf(graph, key).length : documentsOf(graph, key)]),
  )
}

function documentsOf(graph: KnowledgeGraph, key: string): number {
  return new Set(mentionsOf(graph, key).map(({ document }) => document)).size
}

function mentionsOf(graph: KnowledgeGraph, key: string) {
  return graph.getNodeAttribute(key, 'mentions')
}
