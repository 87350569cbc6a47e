import type { KnowledgeGraph } from '../../types/graph.ts'
import { claimText } from './claim-text.ts'
import type { QuoteNumbers } from './quote-list.ts'

/** The claims that cannot all be right, each below the first that it contradicts, and by what they differ. */
export function contradictionList(
  graph: KnowledgeGraph,
  edges: readonly string[],
  numbers: QuoteNumbers,
): readonly string[] {
  const listed = new Set<string>()
  return edges.flatMap((edge) => {
    const opposed = (graph.getEdgeAttribute(edge, 'contradictions') ?? []).filter(
      (one) => !listed.has(one.edge) && numbers.has(one.edge),
    )
    if (opposed.length === 0) return []
    listed.add(edge)
    return [
      `- ${claimText(graph, edge, numbers)}`,
      ...opposed.map((one) => `  - ${one.how.join(', ')}: ${claimText(graph, one.edge, numbers)}`),
    ]
  })
}
