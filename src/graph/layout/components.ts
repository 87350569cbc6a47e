import { compareText } from '../../text/compare-text.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'

/** The connected parts of a graph, the largest first; in each the nodes in the order in which a walk from the best connected meets them. */
export function components(graph: KnowledgeGraph): readonly (readonly string[])[] {
  const seen = new Set<string>()
  const parts: (readonly string[])[] = []
  for (const start of graph.nodes().toSorted((a, b) => graph.degree(b) - graph.degree(a) || compareText(a, b))) {
    if (!seen.has(start)) parts.push(walk(graph, start, seen))
  }
  return parts.toSorted((a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''))
}

/** Breadth first. */
function walk(graph: KnowledgeGraph, start: string, seen: Set<string>): readonly string[] {
  const met = [start]
  seen.add(start)
  for (const node of met) {
    for (const neighbour of graph.neighbors(node).toSorted(compareText)) {
      if (seen.has(neighbour)) continue
      seen.add(neighbour)
      met.push(neighbour)
    }
  }
  return met
}
