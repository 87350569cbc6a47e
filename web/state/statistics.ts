import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'

export type Statistics = Readonly<{
  documents: number
  nodes: number
  edges: number
  allEdges: number
  /** Visible edges that are negated or anything but asserted. */
  notPlain: number
}>

export function statisticsOf(graph: KnowledgeGraph, visible: View): Statistics {
  const notPlain = [...visible.edges].filter((edge) => {
    const { polarity, modality } = graph.getEdgeAttributes(edge)
    return polarity === 'negated' || (modality !== 'asserted' && modality !== 'former')
  })
  return {
    documents: graph.getAttribute('documents').length,
    nodes: visible.nodes.size,
    edges: visible.edges.size,
    allEdges: graph.size,
    notPlain: notPlain.length,
  }
}

/** Labels of the most connected visible nodes, the first three. */
export function mostConnected(graph: KnowledgeGraph, visible: View): string[] {
  return [...visible.nodes]
    .toSorted((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1))
    .slice(0, 3)
    .map((key) => graph.getNodeAttribute(key, 'label'))
}
