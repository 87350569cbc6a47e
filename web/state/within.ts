import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Focus } from './arrangement.ts'

/** Of a view, what is at most so many claims away from a node; all of it without a focus. */
export function within(graph: KnowledgeGraph, view: View, focus: Focus | undefined): View {
  if (!focus || !graph.hasNode(focus.key)) return view
  const reached = new Set([focus.key])
  let border: readonly string[] = [focus.key]
  for (let step = 0; step < focus.depth; step++) {
    border = border.flatMap((key) => neighboursIn(graph, view, key)).filter((key) => !reached.has(key))
    for (const key of border) reached.add(key)
  }
  const edges = [...view.edges].filter((edge) => graph.extremities(edge).every((end) => reached.has(end)))
  return { nodes: reached, edges: new Set(edges) }
}

function neighboursIn(graph: KnowledgeGraph, view: View, key: string): string[] {
  return graph.edges(key).flatMap((edge) => (view.edges.has(edge) ? graph.opposite(key, edge) : []))
}
