import { paths } from '../../src/query/network/paths.ts'
import type { Entity } from '../../src/types/entity.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { PathSelection } from '../state/selection.ts'

/** From one node to the next, by every claim between them. */
export type PathStep = Readonly<{ from: Entity['id']; to: Entity['id']; edges: readonly string[] }>
export type ClaimPath = readonly PathStep[]

/** The shortest ways that a path selection goes through, up to ten; none where its ends are not connected. */
export function pathsOf(graph: KnowledgeGraph, { from, to, everyClaim }: PathSelection): readonly ClaimPath[] {
  if (from === to) return []
  const found = paths(everyClaim ? takenAsFacts(graph) : graph, from, to, { limit: 10 })
  const shortest = found.filter((path) => path.length === found[0]?.length)
  return shortest.map((path) =>
    path.map((step) => ({
      from: step.from.key,
      to: step.to.key,
      edges: step.statements.map(({ edge }) => edge),
    })),
  )
}

/** The way of them that is shown, counted round. */
export function selectedPath(graph: KnowledgeGraph, selection: PathSelection): ClaimPath {
  const ways = pathsOf(graph, selection)
  return ways[selection.number % Math.max(ways.length, 1)] ?? []
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
