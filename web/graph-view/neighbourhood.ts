import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Selection } from '../state/selection.ts'
import { selectedEdges } from '../state/with-selection.ts'

/**
 * What stays lit when something is pointed at or selected: a node with its visible edges and their other ends, an edge with
 * its two ends, a path or a passage with its claims, what a query found. Nothing is dimmed for a passage without any.
 */
export function neighbourhood(graph: KnowledgeGraph, visible: View, item: Selection): View | undefined {
  const edges = selectedEdges(graph, item).filter((edge) => visible.edges.has(edge))
  const ends = edges.flatMap((edge) => graph.extremities(edge))
  if (item.kind === 'node') return { nodes: new Set([item.key, ...ends]), edges: new Set(edges) }
  if (item.kind === 'result') return { nodes: new Set([...item.nodes, ...ends]), edges: new Set(edges) }
  return edges.length > 0 ? { nodes: new Set(ends), edges: new Set(edges) } : undefined
}
