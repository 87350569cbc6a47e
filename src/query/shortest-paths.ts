import { UndirectedGraph } from 'graphology'
import { brandes } from 'graphology-shortest-path/unweighted.js'
import { compareText } from '../text/compare-text.ts'
import type { EdgeAttributes, KnowledgeGraph } from '../types/graph.ts'
import { type NodeName, nodeName, type Statement, statement } from './statement.ts'

/** From one node to the next, by every edge between them, whichever way it leads. */
export type Step = Readonly<{ from: NodeName; to: NodeName; statements: readonly Statement[] }>

/** One way from an entity to another. */
export type Path = readonly Step[]

const mostPaths = 10

/**
 * All shortest ways between two entities over believed edges, up to ten, regardless of direction; none where they are not
 * connected.
 */
export function shortestPaths(graph: KnowledgeGraph, from: string, to: string): readonly Path[] {
  if (from === to) return []
  const [, predecessors] = brandes(believedGraph(graph), from)
  const ways = waysBack(predecessors, from, to).slice(0, mostPaths)
  return ways.map((nodes) => nodes.slice(1).map((node, index) => step(graph, nodes[index] ?? node, node)))
}

/** What the documents state as being or having been so; denied, planned or asked-for things connect nobody. */
export function isBelieved({ polarity, modality }: Pick<EdgeAttributes, 'polarity' | 'modality'>): boolean {
  return polarity === 'affirmed' && (modality === 'asserted' || modality === 'former')
}

function believedGraph(graph: KnowledgeGraph): UndirectedGraph {
  const believed = new UndirectedGraph()
  graph.forEachNode((key) => believed.addNode(key))
  graph.forEachEdge((_, attributes, source, target) => {
    if (isBelieved(attributes)) believed.mergeEdge(source, target)
  })
  return believed
}

/** The nodes of each way, in the order of their keys. */
function waysBack(
  predecessors: Readonly<Record<string, readonly string[]>>,
  from: string,
  to: string,
): readonly (readonly string[])[] {
  if (from === to) return [[to]]
  const before = (predecessors[to] ?? []).toSorted(compareText)
  return before.flatMap((node) => waysBack(predecessors, from, node).map((way) => [...way, to])).slice(0, mostPaths)
}

function step(graph: KnowledgeGraph, from: string, to: string): Step {
  const edges = graph.edges(from, to).toSorted(compareText)
  const believed = edges.filter((edge) => isBelieved(graph.getEdgeAttributes(edge)))
  return {
    from: nodeName(graph, from),
    to: nodeName(graph, to),
    statements: believed.map((edge) => statement(graph, edge)),
  }
}
