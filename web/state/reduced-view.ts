import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'

/** So many nodes and edges can still be told apart by zooming, and move without delay on a laptop. */
export const MOST_NODES = 10_000
const MOST_EDGES = 50_000

/** Of a view that is too large to draw, the most connected nodes and the best supported claims between them. */
export function reducedView(graph: KnowledgeGraph, view: View): View {
  if (view.nodes.size <= MOST_NODES && view.edges.size <= MOST_EDGES) return view
  const nodes = new Set(mostConnectedNodes(graph, view).slice(0, MOST_NODES))
  const edges = [...view.edges].filter((edge) => graph.extremities(edge).every((end) => nodes.has(end)))
  return { nodes, edges: new Set(edges.length > MOST_EDGES ? bestSupported(graph, edges) : edges) }
}

function mostConnectedNodes(graph: KnowledgeGraph, { nodes, edges }: View): string[] {
  const degrees = new Map([...nodes].map((key) => [key, 0]))
  for (const edge of edges) {
    for (const end of graph.extremities(edge)) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  }
  return [...degrees].toSorted(([a, few], [b, many]) => many - few || (a < b ? -1 : 1)).map(([key]) => key)
}

function bestSupported(graph: KnowledgeGraph, edges: readonly string[]): string[] {
  const supports = edges.map((edge) => ({ edge, support: graph.getEdgeAttribute(edge, 'evidence').length }))
  return supports
    .toSorted((a, b) => b.support - a.support || (a.edge < b.edge ? -1 : 1))
    .slice(0, MOST_EDGES)
    .map(({ edge }) => edge)
}
