import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Place } from '../state/selection.ts'

/** A claim and which of its sentences is meant, from 0. */
export type StatedClaim = Readonly<{ edge: string; evidence: number }>

/** The claims that were read from a stretch of a document, in the order of the text. */
export function claimsIn(graph: KnowledgeGraph, { document, start, end }: Place): readonly StatedClaim[] {
  const found = graph.mapEdges((edge, { evidence }) => {
    const at = evidence.findIndex((one) => one.document === document && one.start < end && start < one.end)
    return { edge, evidence: at, place: evidence[at]?.predicate[0]?.start ?? 0 }
  })
  return found
    .filter(({ evidence }) => evidence >= 0)
    .toSorted((a, b) => a.place - b.place || (a.edge < b.edge ? -1 : 1))
    .map(({ edge, evidence }) => ({ edge, evidence }))
}
