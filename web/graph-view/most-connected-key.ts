import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'

/** Where a walk by keys begins. */
export function mostConnectedKey(graph: KnowledgeGraph, { nodes }: View): string | undefined {
  return [...nodes].toSorted((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1))[0]
}
