import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../types/graph.ts'
import type { Exporter } from '../types/plugin.ts'
import { type Column, edgeColumns, exactEdgeColumns, exactNodeColumns, nodeColumns } from './columns.ts'
import { csvLine } from './csv-line.ts'
import { edgeKind } from './edge-kind.ts'

/** The nodes as a table, with the columns that Gephi’s spreadsheet import looks for. */
export const csvNodes: Exporter = {
  name: 'csv-nodes',
  set: 'csv',
  extension: '.nodes.csv',
  mediaType: 'text/csv',
  write: (graph) => ({ chunks: nodeLines(graph), problems: [] }),
}

/** The edges as a table, with the columns that Gephi’s spreadsheet import looks for. */
export const csvEdges: Exporter = {
  name: 'csv-edges',
  set: 'csv',
  extension: '.edges.csv',
  mediaType: 'text/csv',
  write: (graph) => ({ chunks: edgeLines(graph), problems: [] }),
}

const nodeTable: readonly Column<NodeAttributes>[] = [...nodeColumns, ...exactNodeColumns]
const edgeTable: readonly Column<EdgeAttributes>[] = [...edgeColumns, ...exactEdgeColumns]

function* nodeLines(graph: KnowledgeGraph): Generator<string> {
  yield csvLine(['Id', 'Label', ...nodeTable.map(({ title }) => title)])
  for (const key of graph.nodes()) {
    const node = graph.getNodeAttributes(key)
    yield csvLine([key, node.label, ...nodeTable.map(({ cell }) => cell(node, graph))])
  }
}

function* edgeLines(graph: KnowledgeGraph): Generator<string> {
  yield csvLine(['Source', 'Target', 'Type', 'Id', 'Label', 'Kind', 'Weight', ...edgeTable.map(({ title }) => title)])
  for (const key of graph.edges()) {
    const edge = graph.getEdgeAttributes(key)
    const ends = [graph.source(key), graph.target(key), 'Directed', key]
    const cells = edgeTable.map(({ cell }) => cell(edge, graph))
    yield csvLine([...ends, edge.label, edgeKind(graph, key), edge.support, ...cells])
  }
}
