import { filterGraph } from './graph/filter-graph.ts'
import { findEntity } from './query/index.ts'
import type { KnowledgeGraph } from './types/graph.ts'

export type EgoOptions = Readonly<{
  /** How many steps from the entity; 1 unless given. */
  depth?: number
}>

/** What surrounds an entity as a graph of its own, everything that is said among those within reach included. */
export function ego(graph: KnowledgeGraph, name: string, { depth = 1 }: EgoOptions = {}): KnowledgeGraph {
  return filterGraph(graph, { ego: findEntity(graph, name), depth })
}
