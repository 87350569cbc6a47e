import type { KnowledgeGraph } from '../../types/graph.ts'

/** Keys of the edges of a known type, or of all where there are none of these. */
export function reportedEdges(graph: KnowledgeGraph): readonly string[] {
  const typed = graph.filterEdges((_, { relation }) => relation !== 'RELATED')
  return typed.length > 0 ? typed : graph.edges()
}
