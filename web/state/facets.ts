import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { lineStyle } from '../graph-view/line-style.ts'

/** The sides from which claims can be told apart and hidden; kinds of entities are one of them. */
export const facets = ['type', 'line', 'holder', 'relation', 'document'] as const
export type Facet = (typeof facets)[number]
export type EdgeFacet = Exclude<Facet, 'type'>

export const edgeFacets = ['line', 'holder', 'relation', 'document'] as const satisfies readonly EdgeFacet[]

/** Stands for the documents themselves among those who say something. */
export const OWN_VOICE = ''

/** The values of a claim in a facet; it is hidden when all of them are. */
export function facetValues(graph: KnowledgeGraph, edge: string, facet: EdgeFacet): readonly string[] {
  const attributes = graph.getEdgeAttributes(edge)
  if (facet === 'relation') return [attributes.relation]
  if (facet === 'document') return [...new Set(attributes.evidence.map(({ document }) => document))]
  if (facet === 'holder') return [attributes.holders.at(-1) ?? OWN_VOICE]
  return [attributes.polarity === 'negated' ? 'negated' : lineStyle(attributes)]
}
