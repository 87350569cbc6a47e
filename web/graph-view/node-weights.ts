import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Sizing } from '../state/arrangement.ts'

/** How much each visible node weighs, by what its size is to tell. */
export function nodeWeights(
  graph: KnowledgeGraph,
  view: View,
  by: Exclude<Sizing, 'claims'>,
): ReadonlyMap<string, number> {
  const weigh = measures[by]
  return new Map([...view.nodes].map((key) => [key, weigh(graph, view, key)]))
}

type Measure = (graph: KnowledgeGraph, view: View, key: string) => number

const measures: Readonly<Record<Exclude<Sizing, 'claims'>, Measure>> = {
  neighbours: (graph, { edges }, key) =>
    new Set(graph.edges(key).flatMap((edge) => (edges.has(edge) ? graph.opposite(key, edge) : []))).size,
  mentions: (graph, _view, key) => graph.getNodeAttribute(key, 'mentions').length,
  documents: (graph, _view, key) =>
    new Set(graph.getNodeAttribute(key, 'mentions').map(({ document }) => document)).size,
}
