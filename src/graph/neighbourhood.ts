import type { KnowledgeGraph } from '../types/graph.ts'

/** Of some edges those on ways of at most `depth` steps from a node, whichever direction they have, and those between the nodes so reached. */
export function neighbourhood(
  graph: KnowledgeGraph,
  edges: readonly string[],
  from: string,
  depth: number,
): readonly string[] {
  const reached = new Set([from])
  for (let step = 0; step < depth; step += 1) {
    const touched = edges.filter((edge) => graph.extremities(edge).some((node) => reached.has(node)))
    const size = reached.size
    for (const node of touched.flatMap((edge) => graph.extremities(edge))) reached.add(node)
    if (reached.size === size) break
  }
  return edges.filter((edge) => graph.extremities(edge).every((node) => reached.has(node)))
}
