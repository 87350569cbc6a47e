import { MultiDirectedGraph } from 'graphology'
import { UsageError } from '../text/usage-error.ts'
import type { EdgeAttributes, GraphAttributes, KnowledgeGraph, NodeAttributes } from '../types/graph.ts'
import { type Check, faultText, isRecord } from './check.ts'
import { formatVersion } from './format-version.ts'
import { checkAttributes, checkEdge, checkNode, isGraphAttributes, isSavedEdge, isSavedNode } from './saved-graph.ts'
import { type SavedPart, savedParts } from './saved-parts.ts'

/**
 * Reads a saved graph line by line, with or without line ends; also one that was reformatted. Throws a `UsageError` naming line
 * and remedy where it is no graph, is damaged or was written by a newer version.
 */
export async function readGraph(lines: Iterable<string> | AsyncIterable<string>): Promise<KnowledgeGraph> {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  let begun = false
  for await (const part of savedParts(asynchronous(lines))) {
    if (part.kind === 'attributes') begun = true
    if (!begun) break
    addPart[part.kind](graph, part)
  }
  if (!begun) throw notAGraph()
  graph.forEachEdge((edge, { holders }) => {
    const unknown = holders.find((holder) => !graph.hasNode(holder))
    if (unknown !== undefined) throw damaged(`edge “${edge}”`, `its holder “${unknown}” is no node`)
  })
  return graph
}

async function* asynchronous(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  yield* lines
}

const addPart = { attributes: addAttributes, node: addNode, edge: addEdge } as const

function addAttributes(graph: KnowledgeGraph, { value, place }: SavedPart): void {
  if (!isRecord(value) || typeof value.formatVersion !== 'number') throw notAGraph()
  if (value.formatVersion > formatVersion) throw tooNew(value.formatVersion)
  if (!isGraphAttributes(value)) throw damaged(place, fault(checkAttributes, value))
  graph.replaceAttributes(value)
}

function addNode(graph: KnowledgeGraph, { value, place }: SavedPart): void {
  if (!isSavedNode(value)) throw damaged(place, fault(checkNode, value))
  if (graph.hasNode(value.key)) throw damaged(place, `there is a node “${value.key}” already`)
  graph.addNode(value.key, value.attributes)
}

function addEdge(graph: KnowledgeGraph, { value, place }: SavedPart): void {
  if (!isSavedEdge(value)) throw damaged(place, fault(checkEdge, value))
  const { key, source, target, attributes } = value
  if (graph.hasEdge(key)) throw damaged(place, `there is an edge “${key}” already`)
  const unknown = [source, target].find((end) => !graph.hasNode(end))
  if (unknown !== undefined) throw damaged(place, `“${unknown}”, where the edge “${key}” ends, is no node`)
  graph.addEdgeWithKey(key, source, target, attributes)
}

function fault(check: Check, value: unknown): string {
  const found = check(value, [])
  return found ? faultText(found) : 'it is not as it should be'
}

function notAGraph(): UsageError {
  return new UsageError('This is no graph of relata. Expected a file that relata built: make one with “relata build”.')
}

function tooNew(version: number): UsageError {
  return new UsageError(
    `This graph has format ${version}; this version of relata reads up to ${formatVersion}. Use a newer relata, or build the graph again.`,
  )
}

function damaged(place: string, what: string): UsageError {
  return new UsageError(
    `The graph is damaged at ${place}: ${what}. Build it again, or take an unharmed copy of the file.`,
  )
}
