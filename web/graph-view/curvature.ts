import type { KnowledgeGraph } from '../../src/types/graph.ts'

const STEP = 0.2
const WIDEST = 0.9

/** How far each of the given edges bends aside, by edge key, so that all edges between two nodes can be told apart. */
export function curvatures(graph: KnowledgeGraph, edges: Iterable<string>): ReadonlyMap<string, number> {
  return new Map(
    bundles(graph, edges).flatMap((bundle) =>
      bundle.map((edge, index) => [edge, bend(graph, edge, place(index, bundle.length))]),
    ),
  )
}

function bundles(graph: KnowledgeGraph, edges: Iterable<string>): string[][] {
  const byEnds = new Map<string, string[]>()
  for (const edge of edges) {
    const ends = JSON.stringify(graph.extremities(edge).toSorted())
    byEnds.set(ends, [...(byEnds.get(ends) ?? []), edge])
  }
  return [...byEnds.values()]
}

function place(index: number, count: number): number {
  if (count === 1) return 0
  return (index - (count - 1) / 2) * Math.min(STEP, WIDEST / (count - 1))
}

/** Edges of opposite directions bend to opposite sides for the same number. */
function bend(graph: KnowledgeGraph, edge: string, curvature: number): number {
  return graph.source(edge) < graph.target(edge) ? curvature : -curvature
}
