import type { KnowledgeGraph } from '../types/graph.ts'
import type { Exporter } from '../types/plugin.ts'
import { type Column, edgeColumns, nodeColumns } from './columns.ts'
import { edgeElement } from './gexf-edge.ts'
import { nodeElement } from './gexf-node.ts'
import { element, xmlText } from './xml.ts'
import { xmlProblems } from './xml-problems.ts'

/** GEXF 1.3 (gexf.net), as Gephi and networkx read it: every edge apart, with its evidence, colours and places. */
export const gexf: Exporter = {
  name: 'gexf',
  extension: '.gexf',
  mediaType: 'application/gexf+xml',
  write: (graph, { dynamic = false } = {}) => ({
    chunks: gexfChunks(graph, dynamic),
    problems: xmlProblems(graph, 'GEXF'),
  }),
}

function* gexfChunks(graph: KnowledgeGraph, isDynamic: boolean): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n'
  yield meta(graph)
  yield `<graph defaultedgetype="directed" ${isDynamic ? DYNAMIC : 'mode="static"'}>\n`
  yield declaration('node', nodeColumns)
  yield declaration('edge', edgeColumns)
  yield `<nodes count="${graph.order}">\n`
  for (const key of graph.nodes()) yield nodeElement(graph, key, isDynamic)
  yield `</nodes>\n<edges count="${graph.size}">\n`
  for (const key of graph.edges()) yield edgeElement(graph, key, isDynamic)
  yield '</edges>\n</graph>\n</gexf>\n'
}

/** Nodes and edges come and go by whole days. */
const DYNAMIC = 'mode="dynamic" timeformat="date" timerepresentation="interval"'

function meta(graph: KnowledgeGraph): string {
  const { title, documents } = graph.getAttributes()
  const description = `${graph.order} nodes and ${graph.size} edges from ${documents.length} documents`
  const lines = [
    `<creator>relata</creator>`,
    `<title>${xmlText(title)}</title>`,
    `<description>${xmlText(description)}</description>`,
  ]
  return `<meta>\n${lines.join('\n')}\n</meta>\n`
}

function declaration<Subject>(of: 'node' | 'edge', columns: readonly Column<Subject>[]): string {
  const lines = columns.map(({ title, type }) => element('attribute', { id: title, title, type }))
  return `<attributes class="${of}" mode="static">\n${lines.join('\n')}\n</attributes>\n`
}
