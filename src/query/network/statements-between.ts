import { compareText } from '../../text/compare-text.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { type Statement, statement } from '../statement.ts'
import type { EdgeTest } from './connections.ts'

/** What the edges between two nodes say that count. */
export function statementsBetween(
  graph: KnowledgeGraph,
  [from, to]: readonly [from: string, to: string],
  counts: EdgeTest,
): readonly Statement[] {
  const edges = graph.edges(from, to).toSorted(compareText)
  const counting = edges.filter((edge) => counts(graph.getEdgeAttributes(edge), graph.source(edge) === from))
  return counting.map((edge) => statement(graph, edge))
}
