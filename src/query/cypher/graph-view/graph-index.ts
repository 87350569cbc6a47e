import type { MultiDirectedGraph } from 'graphology'
import { UsageError } from '../../../text/usage-error.ts'
import { type AdjacencyTable, createAdjacencyTable } from './adjacency-table.ts'
import type { Mapping } from './mapping.ts'
import { createNodeTable, type NodeTable } from './node-table.ts'
import { createTextTable, type TextTable } from './text-table.ts'

type Attributes = Record<string, unknown>

/** A graph as nodes and relationships that know each other. Whatever is not asked for is not made. */
export type GraphIndex = Omit<NodeTable<Attributes>, 'nodeWith'> & TextTable & AdjacencyTable

export function createIndex<N extends Attributes, E extends Attributes>(
  graph: MultiDirectedGraph<N, E>,
  mapping: Mapping<N, E>,
): GraphIndex {
  if (graph.undirectedSize > 0) throw new UsageError('A query takes a directed graph; this one has undirected edges.')
  const { nodeWith, ...nodeTable } = createNodeTable(graph, mapping)
  return { ...nodeTable, ...createTextTable(nodeTable.nodes), ...createAdjacencyTable(graph, mapping, { nodeWith }) }
}
