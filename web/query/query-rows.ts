import { cellText } from '../../src/query/cell-text.ts'
import type { QueryResult } from '../../src/query/cypher/query.ts'
import type { QueryValue } from '../../src/query/cypher/values/output.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { QueryRows, ResultCell } from './messages.ts'

/** The rows of a result in words, with what is in them to be found in the graph. */
export function queryRows(graph: KnowledgeGraph, { columns, rows }: QueryResult): QueryRows {
  const found = { nodes: new Set<string>(), edges: new Set<string>() }
  for (const row of rows) for (const value of row) collect(value, found)
  return {
    columns,
    rows: rows.map((row) => row.map((value) => cellOf(graph, value))),
    nodes: [...found.nodes],
    edges: [...found.edges],
  }
}

type Found = Readonly<{ nodes: Set<string>; edges: Set<string> }>

/** Keys of nodes and edges, also within lists, maps and paths. */
function collect(value: QueryValue, found: Found): void {
  if (value === null || typeof value !== 'object') return
  const key = 'key' in value && typeof value.key === 'string' ? value.key : undefined
  if (key !== undefined && isKind(value, 'node')) found.nodes.add(key)
  else if (key !== undefined && isKind(value, 'relationship')) found.edges.add(key)
  else for (const inner of Object.values(value)) collect(inner, found)
}

function cellOf(graph: KnowledgeGraph, value: QueryValue): ResultCell {
  if (typeof value === 'number') return { text: String(value), order: value }
  if (value === null || typeof value !== 'object') return { text: cellText(value) }
  const key = 'key' in value && typeof value.key === 'string' ? value.key : ''
  if (isKind(value, 'node') && graph.hasNode(key))
    return { text: graph.getNodeAttribute(key, 'label'), leadsTo: { kind: 'node', key } }
  if (isKind(value, 'relationship') && graph.hasEdge(key))
    return { text: graph.getEdgeAttribute(key, 'label'), leadsTo: { kind: 'edge', key, evidence: 0 } }
  return { text: cellText(value) }
}

function isKind(value: object, kind: 'node' | 'relationship'): boolean {
  return 'kind' in value && value.kind === kind
}
