import type { Span } from '../../src/types/document.ts'
import type { GraphDocument, KnowledgeGraph } from '../../src/types/graph.ts'
import type { Selection } from '../state/selection.ts'
import { selectedEdges } from '../state/with-selection.ts'

/** The sentences of a document that state the claims of a way, or of what a query found. */
export function litSentences(
  graph: KnowledgeGraph,
  document: GraphDocument['id'],
  selection: Selection | undefined,
): readonly Span[] {
  if (selection?.kind !== 'path' && selection?.kind !== 'result') return []
  const evidence = selectedEdges(graph, selection).flatMap((edge) => graph.getEdgeAttribute(edge, 'evidence'))
  const spans = evidence.filter((one) => one.document === document).map(({ start, end }) => ({ start, end }))
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()]
}
