import louvain from 'graphology-communities-louvain'
import { compareText } from '../../text/compare-text.ts'
import { groupBy } from '../../text/group-by.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { seededRandom } from '../cypher/random.ts'
import { type EntityName, entityName } from '../entity-name.ts'
import { believedGraph } from './believed-graph.ts'

/** Entities that are connected among each other more than with the rest, those with most connections first. */
export type Community = Readonly<{ members: readonly EntityName[] }>

export type CommunityOptions = Readonly<{
  /** Above 1 gives more and smaller ones, below 1 fewer and larger ones; 1 unless given. */
  resolution?: number
}>

/**
 * Who belongs together by what is believed, the largest community first; what is connected with nothing is in none. The same for the
 * same graph (Blondel et al. 2008, Fast unfolding of communities in large networks).
 */
export function communities(graph: KnowledgeGraph, { resolution = 1 }: CommunityOptions = {}): readonly Community[] {
  const believed = believedGraph(graph)
  if (believed.size === 0) return []
  const numbers = louvain(believed, { getEdgeWeight: 'weight', resolution, rng: seededRandom() })
  const groups = [...groupBy(believed.nodes(), (key) => String(numbers[key])).values()]
  const ordered = groups.map((keys) =>
    keys.toSorted((a, b) => believed.degree(b) - believed.degree(a) || compareText(a, b)),
  )
  return ordered
    .toSorted((a, b) => b.length - a.length || compareText(a.join(), b.join()))
    .map((keys) => ({ members: keys.map((key) => entityName(graph, key)) }))
}
