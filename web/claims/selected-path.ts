import { shortestPaths } from '../../src/query/shortest-paths.ts'
import type { Entity } from '../../src/types/entity.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { PathSelection } from '../state/selection.ts'

/** From one node to the next, by every claim between them. */
export type PathStep = Readonly<{ from: Entity['id']; to: Entity['id']; edges: readonly string[] }>
export type ClaimPath = readonly PathStep[]

/** The ways that a path selection goes through; none where its ends are not connected. */
export function pathsOf(graph: KnowledgeGraph, { from, to, everyClaim }: PathSelection): readonly ClaimPath[] {
  const paths = shortestPaths(everyClaim ? takenAsFacts(graph) : graph, from, to)
  return paths.map((path) =>
    path.map((step) => ({
      from: step.from.key,
      to: step.to.key,
      edges: step.statements.map(({ edge }) => edge),
    })),
  )
}

/** The way of them that is shown, counted round. */
export function selectedPath(graph: KnowledgeGraph, selection: PathSelection): ClaimPath {
  const paths = pathsOf(graph, selection)
  return paths[selection.number % Math.max(paths.length, 1)] ?? []
}

export function edgesOfPath(path: ClaimPath): readonly string[] {
  return path.flatMap(({ edges }) => edges)
}

/** Only facts connect, so that all claims do where all are taken for facts. */
function takenAsFacts(graph: KnowledgeGraph): KnowledgeGraph {
  const facts = graph.copy()
  facts.updateEachEdgeAttributes((_edge, attributes) => ({ ...attributes, polarity: 'affirmed', modality: 'asserted' }))
  return facts
}
