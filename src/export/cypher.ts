import type { KnowledgeGraph } from '../types/graph.ts'
import type { Exporter } from '../types/plugin.ts'
import { type Column, edgeColumns, nodeColumns } from './columns.ts'
import { nodeLabel } from './node-label.ts'

/** A script in openCypher that makes the graph in an empty database (`cypher-shell < graph.cypher`). */
export const cypher: Exporter = {
  name: 'cypher',
  extension: '.cypher',
  mediaType: 'application/x-cypher-query',
  write: (graph) => ({ chunks: cypherChunks(graph), problems: [] }),
}

function* cypherChunks(graph: KnowledgeGraph): Generator<string> {
  yield 'CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);\n'
  for (const key of graph.nodes()) {
    const node = graph.getNodeAttributes(key)
    const properties = { id: key, label: node.label, ...valuesOf(nodeColumns, node, graph) }
    yield `CREATE (:Entity:${symbol(nodeLabel(node.entityType))} ${map(properties)});\n`
  }
  for (const key of graph.edges()) {
    const edge = graph.getEdgeAttributes(key)
    const properties = { id: key, label: edge.label, ...valuesOf(edgeColumns, edge, graph) }
    const [source, target] = [graph.source(key), graph.target(key)].map(literal)
    const ends = `MATCH (a:Entity {id: ${source}}), (b:Entity {id: ${target}})`
    yield `${ends} CREATE (a)-[:${symbol(edge.relation)} ${map(properties)}]->(b);\n`
  }
}

type Value = string | number | boolean

function valuesOf<Subject>(columns: readonly Column<Subject>[], subject: Subject, graph: KnowledgeGraph) {
  const values = columns.flatMap(({ title, cell }) => {
    const value = cell(subject, graph)
    return value === undefined || value === '' ? [] : [[title, value] as const]
  })
  return Object.fromEntries(values)
}

function map(properties: Readonly<Record<string, Value>>): string {
  return `{${Object.entries(properties)
    .map(([name, value]) => `${symbol(name)}: ${literal(value)}`)
    .join(', ')}}`
}

/** A name as openCypher has it; any but a plain one stands between backticks, which are doubled in it. */
function symbol(name: string): string {
  return /^[A-Za-z]\w*$/.test(name) ? name : `\`${escapedUnicode(name).replaceAll('`', '``')}\``
}

/** Nothing in a text can end the literal: quotes, backslashes and all that is no visible character are written by escapes. */
function literal(value: Value): string {
  if (typeof value !== 'string') return String(value)
  return `'${escapedUnicode(value.replace(/[\\']/g, (sign) => `\\${sign}`))}'`
}

function escapedUnicode(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
}
