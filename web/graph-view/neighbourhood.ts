import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Selection } from '../state/selection.ts'

/** What stays lit when an item is pointed at: a node with its visible edges and their other ends, an edge with its two ends. */
export function neighbourhood(graph: KnowledgeGraph, visible: View, item: Selection): View {
  if (item.kind === 'edge') return { nodes: new Set(graph.extremities(item.key)), edges: new Set([item.key]) }
  const edges = graph.edges(item.key).filter((edge) => visible.edges.has(edge))
  return { nodes: new Set([item.key, ...edges.flatMap((edge) => graph.extremities(edge))]), edges: new Set(edges) }
}
