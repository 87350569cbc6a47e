import { foldName } from '../../src/text/fold-name.ts'
import { groupBy } from '../../src/text/group-by.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'

/** What an entity is called by whom: one wording with everybody’s claim to it. */
export type Description = Readonly<{ words: string; edges: readonly string[] }>

/** The descriptions of an entity, each wording once; two people who differ stand side by side, neither is taken for a fact. */
export function descriptionsOf(graph: KnowledgeGraph, entity: string): readonly Description[] {
  const edges = graph.inEdges(entity).filter((edge) => isDescription(graph, edge))
  const byWords = groupBy(edges, (edge) => foldName(graph.getEdgeAttribute(edge, 'complement') ?? ''))
  return [...byWords.values()].map((group) => {
    const [first = ''] = group
    return { words: graph.getEdgeAttribute(first, 'complement') ?? '', edges: group }
  })
}

export function isDescription(graph: KnowledgeGraph, edge: string): boolean {
  const { relation, complement } = graph.getEdgeAttributes(edge)
  return relation === 'DESCRIBED_AS' && complement !== undefined
}
