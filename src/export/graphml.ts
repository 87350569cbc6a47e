import { sortedJson } from '../text/json-lines.ts'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../types/graph.ts'
import type { Exporter } from '../types/plugin.ts'
import { type Column, edgeColumns, exactEdgeColumns, exactNodeColumns, nodeColumns } from './columns.ts'
import { edgeKind } from './edge-kind.ts'
import { element, xmlText } from './xml.ts'
import { xmlProblems } from './xml-problems.ts'

/** GraphML (graphml.graphdrawing.org), as networkx, igraph, yEd and Cytoscape read it: everything that the graph knows. */
export const graphml: Exporter = {
  name: 'graphml',
  extension: '.graphml',
  mediaType: 'application/graphml+xml',
  write: (graph) => ({ chunks: graphmlChunks(graph), problems: xmlProblems(graph, 'GraphML') }),
}

function* graphmlChunks(graph: KnowledgeGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield* declarations('graph', GRAPH_COLUMNS)
  yield* declarations('node', NODE_COLUMNS)
  yield* declarations('edge', EDGE_COLUMNS)
  yield '<graph edgedefault="directed">\n'
  yield `${data('graph', GRAPH_COLUMNS, graph.getAttributes(), graph)}\n`
  for (const key of graph.nodes()) {
    const content = data('node', NODE_COLUMNS, graph.getNodeAttributes(key), graph)
    yield `${element('node', { id: key }, [content])}\n`
  }
  for (const key of graph.edges()) yield edgeElement(graph, key)
  yield '</graph>\n</graphml>\n'
}

function edgeElement(graph: KnowledgeGraph, key: string): string {
  const kind = dataElement('edge', 'kind', edgeKind(graph, key))
  const content = data('edge', EDGE_COLUMNS, graph.getEdgeAttributes(key), graph)
  return `${element('edge', { id: key, source: graph.source(key), target: graph.target(key) }, [kind, content])}\n`
}

type Part = 'graph' | 'node' | 'edge'

function* declarations<Subject>(part: Part, columns: readonly Column<Subject>[]): Generator<string> {
  if (part === 'edge') yield declaration(part, 'kind', 'string')
  for (const { title, type } of columns) yield declaration(part, title, type)
}

/** Keys are of their part, since a node and an edge may have columns of one name. */
function declaration(part: Part, title: string, type: Column<never>['type']): string {
  const attributes = {
    id: `${part}-${title}`,
    for: part,
    'attr.name': title,
    'attr.type': type === 'integer' ? 'int' : type,
  }
  return `${element('key', attributes)}\n`
}

function data<Subject>(
  part: Part,
  columns: readonly Column<Subject>[],
  subject: Subject,
  graph: KnowledgeGraph,
): string {
  return columns
    .map(({ title, cell }) => {
      const value = cell(subject, graph)
      return value === undefined ? '' : dataElement(part, title, value)
    })
    .join('')
}

function dataElement(part: Part, title: string, value: string | number | boolean): string {
  return `<data key="${part}-${title}">${xmlText(String(value))}</data>`
}

const NODE_COLUMNS: readonly Column<NodeAttributes>[] = [
  { title: 'label', type: 'string', cell: ({ label }) => label },
  ...nodeColumns,
  ...exactNodeColumns,
]

const EDGE_COLUMNS: readonly Column<EdgeAttributes>[] = [
  { title: 'label', type: 'string', cell: ({ label }) => label },
  { title: 'weight', type: 'integer', cell: ({ support }) => support },
  ...edgeColumns,
  ...exactEdgeColumns,
]

const GRAPH_COLUMNS: readonly Column<ReturnType<KnowledgeGraph['getAttributes']>>[] = [
  { title: 'title', type: 'string', cell: ({ title }) => title },
  { title: 'formatVersion', type: 'integer', cell: ({ formatVersion }) => formatVersion },
  { title: 'documentsJson', type: 'string', cell: ({ documents }) => sortedJson(documents) },
  { title: 'schemaJson', type: 'string', cell: ({ schema }) => sortedJson(schema) },
  { title: 'proposalsJson', type: 'string', cell: ({ proposals }) => proposals && sortedJson(proposals) },
  { title: 'builtByJson', type: 'string', cell: ({ builtBy }) => sortedJson(builtBy) },
]
