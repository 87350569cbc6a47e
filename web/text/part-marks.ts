import type { GraphDocument, KnowledgeGraph } from '../../src/types/graph.ts'
import type { Selection } from '../state/selection.ts'
import type { PartMark } from './segments.ts'

/** Where subject, predicate and object of the selected claim stand in a document. */
export function partMarks(
  graph: KnowledgeGraph,
  selection: Selection | undefined,
  document: GraphDocument['id'],
): PartMark[] {
  if (selection?.kind !== 'edge') return []
  const evidence = graph.getEdgeAttribute(selection.key, 'evidence')[selection.evidence]
  if (evidence?.document !== document) return []
  return [
    { ...evidence.subject, part: 'subject' },
    ...evidence.predicate.map((span): PartMark => ({ ...span, part: 'predicate' })),
    { ...evidence.object, part: 'object' },
  ]
}
