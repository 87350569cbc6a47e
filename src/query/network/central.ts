import betweenness from 'graphology-metrics/centrality/betweenness.js'
import closeness from 'graphology-metrics/centrality/closeness.js'
import pagerank from 'graphology-metrics/centrality/pagerank.js'
import { compareText } from '../../text/compare-text.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { type EntityName, entityName } from '../entity-name.ts'
import { believedGraph } from './believed-graph.ts'

type BelievedGraph = ReturnType<typeof believedGraph>

/** A measure of how central an entity is. */
export type Centrality = 'degree' | 'betweenness' | 'closeness' | 'pagerank'

/**
 * How central a node is. `degree`: with how many others it is connected. `betweenness`: on which share of the shortest ways between
 * others it stands (Brandes 2001). `closeness`: how near it is to all others, 1 next to each (Wasserman and Faust 1994).
 * `pagerank`: how often a walk along the connections comes by (Brin and Page 1998).
 */
export const centralities: Readonly<Record<Centrality, (graph: BelievedGraph) => Readonly<Record<string, number>>>> = {
  degree: (graph: BelievedGraph) => Object.fromEntries(graph.mapNodes((key) => [key, graph.degree(key)])),
  betweenness: (graph: BelievedGraph) => betweenness(graph, { getEdgeWeight: null }),
  closeness: (graph: BelievedGraph) => closeness(graph, { wassermanFaust: true }),
  pagerank: (graph: BelievedGraph) => pagerank(graph, { getEdgeWeight: 'weight' }),
}

/** An entity and how central it is by the measure that was asked for. */
export type CentralEntity = EntityName & Readonly<{ score: number }>

export type CentralOptions = Readonly<{
  /** `degree` unless given. */
  by?: Centrality
  /** How many at most; 10 unless given. */
  limit?: number
}>

/** The entities that what is believed connects most, the most central first. */
export function central(graph: KnowledgeGraph, options: CentralOptions = {}): readonly CentralEntity[] {
  const { by = 'degree', limit = 10 } = options
  const believed = believedGraph(graph)
  if (believed.size === 0) return []
  const scores = Object.entries(centralities[by](believed))
  return scores
    .toSorted(([a, score], [b, other]) => other - score || compareText(a, b))
    .slice(0, limit)
    .map(([key, score]) => ({ ...entityName(graph, key), score }))
}
