import { parseJson } from '../../text/parse-json.ts'
import { UsageError } from '../../text/usage-error.ts'
import { isRecord } from '../check.ts'
import type { ForeignEdge, ForeignGraph, ForeignNode, Values } from './foreign-graph.ts'

/** Reads the JSON of graphology and the node-link JSON of networkx and d3. */
export async function readJsonGraph(text: string): Promise<ForeignGraph> {
  const parsed = parseJson(text)
  if ('fault' in parsed) throw new UsageError(`This is no JSON: ${parsed.fault}. Mend it there.`)
  const { nodes, edges, links, attributes, graph } = isRecord(parsed.value) ? parsed.value : {}
  if (!Array.isArray(nodes)) throw new UsageError('This is no graph: expected an object with “nodes” and “edges”.')
  return {
    values: recordOr(attributes ?? graph),
    nodes: nodes.filter(isRecord).map(nodeOf),
    edges: [edges ?? links].flat().filter(isRecord).map(edgeOf),
  }
}

function nodeOf(node: Values): ForeignNode {
  const { key, id, attributes, ...others } = node
  return { key: String(key ?? id ?? ''), values: isRecord(attributes) ? attributes : others }
}

function edgeOf(edge: Values): ForeignEdge {
  const { key, source, target, attributes, ...others } = edge
  const values = isRecord(attributes) ? attributes : others
  // The key of networkx counts the edges between two nodes, and is none of its own.
  return { key: typeof key === 'string' ? key : undefined, source: keyOf(source), target: keyOf(target), values }
}

/** d3 puts the node itself where it has been drawn. */
function keyOf(end: unknown): string {
  return isRecord(end) ? String(end.id ?? end.key ?? '') : String(end ?? '')
}

function recordOr(value: unknown): Values {
  return isRecord(value) ? value : {}
}
