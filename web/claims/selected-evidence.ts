import type { Evidence } from '../../src/types/claim.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Selection } from '../state/selection.ts'

/** The sentence of the selected claim that the reader is turned to. */
export function selectedEvidence(graph: KnowledgeGraph, selection: Selection | undefined): Evidence | undefined {
  if (selection?.kind !== 'edge') return undefined
  return graph.getEdgeAttribute(selection.key, 'evidence')[selection.evidence]
}
