import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../types/graph.ts'
import type { Exporter } from '../types/plugin.ts'
import { type Column, edgeColumns, nodeColumns } from './columns.ts'
import { csvLine } from './csv-line.ts'
import { nodeLabel } from './node-label.ts'

/** The nodes for `neo4j-admin database import`, which takes types from the heads of the columns. */
export const neo4jNodes: Exporter = {
  name: 'neo4j-nodes',
  set: 'neo4j',
  extension: '.neo4j-nodes.csv',
  mediaType: 'text/csv',
  write: (graph) => ({ chunks: nodeLines(graph), problems: [] }),
}

/** The relationships for `neo4j-admin database import`. */
export const neo4jEdges: Exporter = {
  name: 'neo4j-edges',
  set: 'neo4j',
  extension: '.neo4j-edges.csv',
  mediaType: 'text/csv',
  write: (graph) => ({ chunks: edgeLines(graph), problems: [] }),
}

function* nodeLines(graph: KnowledgeGraph): Generator<string> {
  yield csvLine(['id:ID', ':LABEL', 'label', ...nodeColumns.map(headOf)])
  for (const key of graph.nodes()) {
    const node: NodeAttributes = graph.getNodeAttributes(key)
    const labels = `Entity;${nodeLabel(node.entityType)}`
    yield csvLine([key, labels, node.label, ...nodeColumns.map(({ cell }) => cell(node, graph))])
  }
}

function* edgeLines(graph: KnowledgeGraph): Generator<string> {
  yield csvLine([':START_ID', ':END_ID', ':TYPE', 'id', 'label', ...edgeColumns.map(headOf)])
  for (const key of graph.edges()) {
    const edge: EdgeAttributes = graph.getEdgeAttributes(key)
    const cells = edgeColumns.map(({ cell }) => cell(edge, graph))
    yield csvLine([graph.source(key), graph.target(key), edge.relation, key, edge.label, ...cells])
  }
}

/** `support` with whole numbers → `support:int` */
function headOf<Subject>({ title, type }: Column<Subject>): string {
  return type === 'string' ? title : `${title}:${type === 'integer' ? 'int' : type}`
}
