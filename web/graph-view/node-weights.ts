import pagerank from 'graphology-metrics/centrality/pagerank.js'
import type { View } from '../../src/graph/default-view.ts'
import { believedGraph } from '../../src/query/network/believed-graph.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Sizing } from '../state/arrangement.ts'

/** What the most central node weighs, as if it had so many claims. */
const MOST_CENTRAL = 25

/** How much each visible node weighs, by what its size is to tell. */
export function nodeWeights(
  graph: KnowledgeGraph,
  view: View,
  by: Exclude<Sizing, 'claims'>,
): ReadonlyMap<string, number> {
  if (by === 'central') return centralities(graph)
  const weigh = {
    mentions: mentionsOf,
    documents: documentsOf,
    neighbours: (_graph: KnowledgeGraph, key: string) => neighboursIn(graph, view, key),
  }[by]
  return new Map([...view.nodes].map((key) => [key, weigh(graph, key)]))
}

/** PageRank over what is believed (Brin and Page 1998). */
function centralities(graph: KnowledgeGraph): ReadonlyMap<string, number> {
  const believed = believedGraph(graph)
  if (believed.size === 0) return new Map()
  const scores = Object.entries(pagerank(believed, { getEdgeWeight: 'weight' }))
  const most = Math.max(...scores.map(([, score]) => score))
  return new Map(scores.map(([key, score]) => [key, (score / most) * MOST_CENTRAL]))
}

function neighboursIn(graph: KnowledgeGraph, { edges }: View, key: string): number {
  return new Set(graph.edges(key).flatMap((edge) => (edges.has(edge) ? graph.opposite(key, edge) : []))).size
}

function documentsOf(graph: KnowledgeGraph, key: string): number {
  return new Set(graph.getNodeAttribute(key, 'mentions').map(({ document }) => document)).size
}

function mentionsOf(graph: KnowledgeGraph, key: string): number {
  return graph.getNodeAttribute(key, 'mentions').length
}
