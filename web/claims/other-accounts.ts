import type { GraphDocument, KnowledgeGraph } from '../../src/types/graph.ts'

/** What a document has to say of a claim: the claim, the opposite, or nothing although it names both ends. */
export type Stance = Readonly<{ document: GraphDocument['id']; kind: 'supports' | 'contradicts' | 'silent' }>

/** Claims of the same relation between the same two, said otherwise or by somebody else. */
export function otherAccounts(graph: KnowledgeGraph, edge: string): readonly string[] {
  const { relation, complement } = graph.getEdgeAttributes(edge)
  const [source, target] = graph.extremities(edge)
  return graph.edges(source, target).filter((other) => {
    const attributes = graph.getEdgeAttributes(other)
    const isSameWay = graph.source(other) === source || isSymmetric(graph, relation)
    return other !== edge && attributes.relation === relation && isSameWay && attributes.complement === complement
  })
}

/** What each document says of a claim; documents that do not name both ends are left out. */
export function stancesOn(graph: KnowledgeGraph, edge: string): readonly Stance[] {
  const polarity = graph.getEdgeAttribute(edge, 'polarity')
  const accounts = [edge, ...otherAccounts(graph, edge)]
  const opposed = accounts.filter((one) => graph.getEdgeAttribute(one, 'polarity') !== polarity)
  const supporting = documentsOf(
    graph,
    accounts.filter((one) => !opposed.includes(one)),
  )
  const contradicting = documentsOf(graph, opposed)
  const naming = namingBoth(graph, edge)
  return graph
    .getAttribute('documents')
    .flatMap(({ id: document }): Stance[] => [
      ...(supporting.has(document) ? [{ document, kind: 'supports' } as const] : []),
      ...(contradicting.has(document) ? [{ document, kind: 'contradicts' } as const] : []),
      ...(!supporting.has(document) && !contradicting.has(document) && naming.has(document)
        ? [{ document, kind: 'silent' } as const]
        : []),
    ])
}

function documentsOf(graph: KnowledgeGraph, edges: readonly string[]): ReadonlySet<string> {
  return new Set(edges.flatMap((edge) => graph.getEdgeAttribute(edge, 'evidence').map(({ document }) => document)))
}

function namingBoth(graph: KnowledgeGraph, edge: string): ReadonlySet<string> {
  const [first, second] = graph
    .extremities(edge)
    .map((key) => new Set(graph.getNodeAttribute(key, 'mentions').map(({ document }) => document)))
  return new Set([...(first ?? [])].filter((document) => second?.has(document)))
}

function isSymmetric(graph: KnowledgeGraph, relation: string): boolean {
  return graph.getAttribute('schema').relations.some(({ id, symmetric }) => id === relation && symmetric)
}
