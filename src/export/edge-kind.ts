import type { EdgeAttributes, KnowledgeGraph } from '../types/graph.ts'
import { labelsOf } from './columns.ts'

/**
 * What tells an edge from the others between its ends, for people: `met with (negated, according to Ann Lee)`. Gephi makes one
 * edge of those with the same ends and kind, so that no two may share it.
 */
export function edgeKind(graph: KnowledgeGraph, key: string): string {
  const kind = qualifiedLabel(graph.getEdgeAttributes(key), graph)
  const parallel = graph.outEdges(graph.source(key), graph.target(key))
  const alike = parallel.filter((other) => qualifiedLabel(graph.getEdgeAttributes(other), graph) === kind).toSorted()
  const number = alike.indexOf(key) + 1
  return number > 1 ? `${kind} [${number}]` : kind
}

function qualifiedLabel(edge: EdgeAttributes, graph: KnowledgeGraph): string {
  const qualifiers = edgeQualifiers(edge, graph)
  return qualifiers.length > 0 ? `${edge.label} (${qualifiers.join(', ')})` : edge.label
}

/** What keeps an edge from being a plain fact, and who says it: `negated`, `as a liar`, `according to Ann Lee`. */
export function edgeQualifiers(edge: EdgeAttributes, graph: KnowledgeGraph): readonly string[] {
  const { polarity, modality, holders, complement } = edge
  return [
    ...(polarity === 'negated' ? [polarity] : []),
    ...(modality === 'asserted' ? [] : [modality]),
    ...(complement === undefined ? [] : [`as ${complement}`]),
    ...(holders.length > 0 ? [`according to ${labelsOf(holders, graph).join(', ')}`] : []),
  ]
}
