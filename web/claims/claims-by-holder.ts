import { groupBy } from '../../src/text/group-by.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { OWN_VOICE } from '../state/facets.ts'

/** What one who says something, or the documents themselves, claim of an entity. */
export type HolderClaims = Readonly<{ holder: string; edges: readonly string[] }>

/** The claims of an entity by who makes them: the documents themselves first, then whoever says most. */
export function claimsByHolder(graph: KnowledgeGraph, entity: string): readonly HolderClaims[] {
  const groups = groupBy(graph.edges(entity), (edge) => graph.getEdgeAttribute(edge, 'holders').at(-1) ?? OWN_VOICE)
  return [...groups]
    .map(([holder, edges]) => ({ holder, edges }))
    .toSorted((a, b) => rank(b) - rank(a) || (a.holder < b.holder ? -1 : 1))
}

function rank({ holder, edges }: HolderClaims): number {
  return holder === OWN_VOICE ? Number.POSITIVE_INFINITY : edges.length
}
