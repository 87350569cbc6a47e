import type { MultiDirectedGraph } from 'graphology'
import { createIndex, type GraphIndex } from './graph-index.ts'
import type { Mapping } from './mapping.ts'

type Attributes = Record<string, unknown>

/** Indexes by graph and mapping; a graph that changes loses its own, a graph that is forgotten takes them along. */
const indexes = new WeakMap<object, WeakMap<object, GraphIndex>>()

/** The index of a graph, made when the graph is first queried and kept until it next changes. */
export function cachedIndex<N extends Attributes, E extends Attributes>(
  graph: MultiDirectedGraph<N, E>,
  mapping: Mapping<N, E>,
): GraphIndex {
  const known = indexes.get(graph)?.get(mapping)
  if (known !== undefined) return known
  if (!indexes.has(graph)) indexes.set(graph, new WeakMap())
  if (!watched.has(graph)) watch(graph)
  const index = createIndex(graph, mapping)
  indexes.get(graph)?.set(mapping, index)
  return index
}

const watched = new WeakSet<object>()

function watch<N extends Attributes, E extends Attributes>(graph: MultiDirectedGraph<N, E>): void {
  const forget = () => {
    indexes.delete(graph)
  }
  for (const change of CHANGES) graph.on(change, forget)
  watched.add(graph)
}

const CHANGES = [
  'nodeAdded',
  'edgeAdded',
  'nodeDropped',
  'edgeDropped',
  'cleared',
  'edgesCleared',
  'nodeAttributesUpdated',
  'edgeAttributesUpdated',
  'eachNodeAttributesUpdated',
  'eachEdgeAttributesUpdated',
] as const
