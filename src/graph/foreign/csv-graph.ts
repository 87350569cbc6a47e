import { UsageError } from '../../text/usage-error.ts'
import type { ForeignEdge, ForeignGraph, ForeignNode, Values } from './foreign-graph.ts'

/** Reads tables of edges and of nodes, told apart by their heads, as Gephi and Neo4j have them. */
export async function readCsvGraph(...tables: readonly string[]): Promise<ForeignGraph> {
  const rows = await Promise.all(tables.map(rowsOf))
  const edges = rows.flatMap((table) => table.flatMap(edgeOf))
  const nodes = rows.flatMap((table) => table.filter((row) => edgeOf(row).length === 0).flatMap(nodeOf))
  if (edges.length === 0 && nodes.length === 0)
    throw new UsageError('These are no tables of a graph: expected the columns “Source” and “Target”, or “Id”.')
  return { values: {}, nodes, edges }
}

async function rowsOf(table: string): Promise<readonly Values[]> {
  const { default: papa } = await import('papaparse')
  const { data } = papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true })
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([head, cell]) => [columnOf(head), plain(cell)])))
}

/** `Source`, `:START_ID` and `:LABEL` → `source`, `source`, `type`; `support:int` → `support`. */
function columnOf(head: string): string {
  const [name = '', type = ''] = head.trim().split(':')
  return NEO4J_ROLES.get(type.toUpperCase()) ?? ROLES.get(name.toUpperCase()) ?? name
}

/** What stands behind the colon of a head. */
const NEO4J_ROLES: ReadonlyMap<string, string> = new Map([
  ['ID', 'id'],
  ['LABEL', 'type'],
  ['START_ID', 'source'],
  ['END_ID', 'target'],
  ['TYPE', 'type'],
])

const ROLES: ReadonlyMap<string, string> = new Map([
  ['ID', 'id'],
  ['LABEL', 'label'],
  ['SOURCE', 'source'],
  ['TARGET', 'target'],
  ['TYPE', 'type'],
  ['WEIGHT', 'weight'],
  ['KIND', 'kind'],
])

/** Takes off the apostrophe that keeps a text from being a formula. */
function plain(cell: unknown): unknown {
  return typeof cell === 'string' ? cell.replace(/^'(?='*[=+\-@\t\r])/, '') : undefined
}

function edgeOf({ source, target, id, ...values }: Values): readonly ForeignEdge[] {
  if (typeof source !== 'string' || typeof target !== 'string') return []
  return [{ key: typeof id === 'string' && id !== '' ? id : undefined, source, target, values }]
}

function nodeOf({ id, ...values }: Values): readonly ForeignNode[] {
  return typeof id === 'string' ? [{ key: id, values }] : []
}
