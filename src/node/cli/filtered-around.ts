import type { KnowledgeGraph } from '../../types/graph.ts'
import { type FilterOptions, filtered } from './filter-options.ts'

/** The part of a graph that the options name, with the entities that are asked about even where nothing of them fits. */
export function filteredAround(graph: KnowledgeGraph, keys: readonly string[], options: FilterOptions): KnowledgeGraph {
  const part = filtered(graph, options)
  for (const key of keys) if (!part.hasNode(key)) part.addNode(key, graph.getNodeAttributes(key))
  return part
}
