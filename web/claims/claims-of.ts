import type { KnowledgeGraph } from '../../src/types/graph.ts'

/** A claim as it reads from one of its ends. */
export type EntityClaim = Readonly<{ edge: string; words: string; other: string }>

export type EntityClaims = Readonly<{ outgoing: readonly EntityClaim[]; incoming: readonly EntityClaim[] }>

/** The claims of an entity, those it is the object of turned round: `criticized` → `was criticized by`. */
export function claimsOf(graph: KnowledgeGraph, key: string): EntityClaims {
  const outgoing = graph.outEdges(key).map((edge) => {
    return { edge, words: graph.getEdgeAttribute(edge, 'label'), other: graph.target(edge) }
  })
  const incoming = graph.inEdges(key).map((edge) => {
    return { edge, words: inverseWords(graph, edge), other: graph.source(edge) }
  })
  return { outgoing: inReadingOrder(graph, outgoing), incoming: inReadingOrder(graph, incoming) }
}

function inverseWords(graph: KnowledgeGraph, edge: string): string {
  const { relation, label } = graph.getEdgeAttributes(edge)
  const type = graph.getAttribute('schema').relations.find(({ id }) => id === relation)
  return type && relation !== 'RELATED' ? type.inverse : `← ${label}`
}

function inReadingOrder(graph: KnowledgeGraph, claims: readonly EntityClaim[]): EntityClaim[] {
  return claims.toSorted((a, b) => firstPlace(graph, a.edge) - firstPlace(graph, b.edge))
}

/** Documents count by their order, sentences by their offset. */
function firstPlace(graph: KnowledgeGraph, edge: string): number {
  const [first] = graph.getEdgeAttribute(edge, 'evidence')
  const document = graph.getAttribute('documents').findIndex(({ id }) => id === first?.document)
  return document * 1e9 + (first?.start ?? 0)
}
