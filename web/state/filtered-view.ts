import { defaultView, type View, wholeView } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Arrangement } from './arrangement.ts'
import { edgeFacets, type Facet, facetValues } from './facets.ts'
import { overlap, periodOf } from './period.ts'
import { within } from './within.ts'

/** The part of a graph that an arrangement leaves to be seen; a node goes when all its claims are filtered away. */
export function filteredView(graph: KnowledgeGraph, arrangement: Arrangement): View {
  const first = firstView(graph, arrangement)
  const claims = [...first.edges].filter((edge) => blocksOf(graph, edge, arrangement).length === 0)
  const nodes = keptNodes(graph, first, claims).filter((key) => isNodeShown(graph, key, arrangement))
  const shown = new Set(nodes)
  const edges = claims.filter((edge) => shown.has(graph.source(edge)) && shown.has(graph.target(edge)))
  return within(graph, { nodes: shown, edges: new Set(edges) }, arrangement.focus)
}

/** Which part of a graph filters choose from. */
export type Stock = Pick<Arrangement, 'showsEverything' | 'eventShape'>

/** What there would be to see without any filter. */
export function firstView(graph: KnowledgeGraph, { showsEverything, eventShape }: Stock): View {
  return showsEverything ? wholeView(graph) : defaultView(graph, eventShape)
}

/** The facets, and the period, that hide a claim. */
export function blocksOf(graph: KnowledgeGraph, edge: string, arrangement: Arrangement): (Facet | 'period')[] {
  const { hidden } = arrangement
  const blocks: (Facet | 'period')[] = edgeFacets.filter(
    (facet) => hidden[facet].size > 0 && facetValues(graph, edge, facet).every((value) => hidden[facet].has(value)),
  )
  return isInPeriod(graph, edge, arrangement) ? blocks : [...blocks, 'period']
}

function isNodeShown(graph: KnowledgeGraph, key: string, { hidden, hiddenNodes }: Arrangement): boolean {
  return !hiddenNodes.has(key) && !hidden.type.has(graph.getNodeAttribute(key, 'entityType'))
}

function isInPeriod(graph: KnowledgeGraph, edge: string, { period, showsUndated }: Arrangement): boolean {
  if (!period) return true
  const time = periodOf(graph.getEdgeAttributes(edge))
  return time ? overlap(time, period) : showsUndated
}

/** Nodes that never had a claim to lose, and those that still have one. */
export function keptNodes(graph: KnowledgeGraph, first: View, claims: readonly string[]): string[] {
  if (claims.length === first.edges.size) return [...first.nodes]
  const connected = new Set(claims.flatMap((edge) => graph.extremities(edge)))
  const lost = new Set([...first.edges].flatMap((edge) => graph.extremities(edge)).filter((key) => !connected.has(key)))
  return [...first.nodes].filter((key) => !lost.has(key))
}
