import type { KnowledgeGraph } from '../types/graph.ts'

/** Of some edges those on ways of at most `depth` steps from a node, whichever direction they have, and those between the nodes so reached. */
export function neighbourhood(
  graph: KnowledgeGraph,
  edges: readonly string[],
  from: string,
  depth: number,
): readonly string[] {
  const allowed = new Set(edges)
  const reached = new Set([from])
  let frontier: readonly string[] = [from]
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const next = frontier.flatMap((node) => opposites(graph, node, allowed))
    frontier = [...new Set(next)].filter((node) => !reached.has(node))
    for (const node of frontier) reached.add(node)
  }
  return edges.filter((edge) => reached.has(graph.source(edge)) && reached.has(graph.target(edge)))
}

function opposites(graph: KnowledgeGraph, node: string, allowed: ReadonlySet<string>): readonly string[] {
  return graph.filterEdges(node, (edge) => allowed.has(edge)).map((edge) => graph.opposite(node, edge))
}
