import type { MultiDirectedGraph } from 'graphology'
import { createIndex, type GraphIndex } from './graph-index.ts'
import type { Mapping } from './mapping.ts'
import { type OwnGraph, ownVocabulary } from './own-vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

type Attributes = Record<string, unknown>

/** Indexes by graph and mapping; a graph that changes loses its own, a graph that is forgotten takes them along. */
const indexes = new WeakMap<object, WeakMap<object, GraphIndex>>()
const vocabularies = new WeakMap<object, Vocabulary>()

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

/** The words of a graph of ours, listed when a query first names an unusual one. */
export function cachedVocabulary(graph: OwnGraph & Pick<MultiDirectedGraph, 'on'>): Vocabulary {
  const known = vocabularies.get(graph)
  if (known !== undefined) return known
  if (!watched.has(graph)) watch(graph)
  const vocabulary = ownVocabulary(graph)
  vocabularies.set(graph, vocabulary)
  return vocabulary
}

const watched = new WeakSet<object>()

function watch(graph: Pick<MultiDirectedGraph, 'on'>): void {
  const forget = () => {
    indexes.delete(graph)
    vocabularies.delete(graph)
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
  'attributesUpdated',
] as const
