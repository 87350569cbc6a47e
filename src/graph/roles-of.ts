import type { Evidence } from '../types/claim.ts'
import type { KnowledgeGraph } from '../types/graph.ts'

/**
 * The edges between an event and the two parties of a claim that tells of it, as far as the same words state them: “Ito met Park”
 * says that Ito was a party to the meeting, and that Park was, as surely as it says that they met.
 */
export function rolesOf(graph: KnowledgeGraph, claims: Iterable<string>): readonly string[] {
  return [...claims].flatMap((claim) =>
    graph.getEdgeAttribute(claim, 'evidence').flatMap((told) =>
      graph
        .extremities(claim)
        .flatMap((party) => edgesBetween(graph, party, told.event))
        .filter((edge) => graph.getEdgeAttribute(edge, 'evidence').some((one) => isSameSentence(one, told))),
    ),
  )
}

function edgesBetween(graph: KnowledgeGraph, party: string, event: string | undefined): readonly string[] {
  return event !== undefined && graph.hasNode(event) ? graph.edges(party, event) : []
}

function isSameSentence(one: Evidence, other: Evidence): boolean {
  return one.document === other.document && one.start === other.start && one.end === other.end
}
