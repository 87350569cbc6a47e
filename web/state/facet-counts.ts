import { type EntityType, entityTypes } from '../../src/types/entity.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Arrangement } from './arrangement.ts'
import { edgeFacets, type Facet, facetValues } from './facets.ts'
import { blocksOf, firstView, keptNodes } from './filtered-view.ts'

/** How many entities or claims of each value there are to see, apart from what the facet itself hides; by facet and value. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

export function facetCounts(graph: KnowledgeGraph, arrangement: Arrangement): FacetCounts {
  const counts = emptyCounts()
  const first = firstView(graph, arrangement)
  const claims: string[] = []
  for (const edge of first.edges) {
    const blocks = blocksOf(graph, edge, arrangement)
    if (blocks.length === 0) claims.push(edge)
    for (const facet of edgeFacets) {
      const isCounted = blocks.every((block) => block === facet)
      for (const value of facetValues(graph, edge, facet)) add(counts[facet], value, isCounted ? 1 : 0)
    }
  }
  for (const key of first.nodes) add(counts.type, graph.getNodeAttribute(key, 'entityType'), 0)
  for (const key of keptNodes(graph, first, claims)) add(counts.type, graph.getNodeAttribute(key, 'entityType'), 1)
  return counts
}

/** The kinds of entities of the legend, in their fixed order. */
export function countedTypes({ type }: FacetCounts): EntityType[] {
  return entityTypes.filter((entityType) => type.has(entityType))
}

/** Values of a facet with the most frequent first. */
export function countedValues(counts: FacetCounts, facet: Facet): string[] {
  const entries = [...counts[facet]]
  return entries.toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([value]) => value)
}

function emptyCounts(): Record<Facet, Map<string, number>> {
  return { type: new Map(), line: new Map(), holder: new Map(), relation: new Map(), document: new Map() }
}

function add(counts: Map<string, number>, value: string, by: number): void {
  counts.set(value, (counts.get(value) ?? 0) + by)
}
