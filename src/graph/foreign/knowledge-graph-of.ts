import { MultiDirectedGraph } from 'graphology'
import type {
  EdgeAttributes,
  GraphAttributes,
  GraphDocument,
  KnowledgeGraph,
  NodeAttributes,
} from '../../types/graph.ts'
import { formatVersion } from '../format-version.ts'
import { layOut } from '../layout/lay-out.ts'
import { isGraphAttributes } from '../saved-graph.ts'
import { edgeAttributes } from './edge-attributes.ts'
import type { ForeignGraph } from './foreign-graph.ts'
import { nodeAttributes } from './node-attributes.ts'
import { jsonOf, numberOr, textOf } from './values.ts'

/**
 * A graph of relata made of one of another program: known columns are taken, others left. Nodes that only edges name are made; a
 * graph without places is laid out.
 */
export function knowledgeGraphOf(foreign: ForeignGraph, title: string): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  for (const node of foreign.nodes) graph.mergeNode(node.key, nodeAttributes(node))
  for (const edge of foreign.edges) {
    for (const key of [edge.source, edge.target])
      if (!graph.hasNode(key)) graph.addNode(key, nodeAttributes({ key, values: {} }))
    graph.addEdgeWithKey(freeKey(graph, edge.key), edge.source, edge.target, edgeAttributes(edge))
  }
  dropUnknownHolders(graph)
  graph.replaceAttributes(graphAttributes(foreign, graph, title))
  if (graph.everyNode((_, { x, y }) => x === 0 && y === 0)) layOut(graph)
  return graph
}

/** The key of the file, or a number where it has none or has it twice. */
function freeKey(graph: KnowledgeGraph, key = `edge-${graph.size + 1}`): string {
  let free = key
  for (let number = 2; graph.hasEdge(free); number += 1) free = `${key} [${number}]`
  return free
}

function dropUnknownHolders(graph: KnowledgeGraph): void {
  graph.updateEachEdgeAttributes((_, edge) =>
    edge.holders.every((holder) => graph.hasNode(holder))
      ? edge
      : { ...edge, holders: edge.holders.filter((holder) => graph.hasNode(holder)) },
  )
}

function graphAttributes({ values }: ForeignGraph, graph: KnowledgeGraph, title: string): GraphAttributes {
  const plain: GraphAttributes = {
    formatVersion,
    title: textOf(values, 'title', 'name') ?? title,
    documents: citedDocuments(graph),
    schema: { version: 1, relations: [] },
    builtBy: {},
  }
  const version = numberOr(values.formatVersion, formatVersion)
  const whole: unknown = {
    ...plain,
    formatVersion: version,
    ...jsonOf(values, ['documents', 'schema', 'proposals', 'builtBy']),
  }
  return isGraphAttributes(whole) && version <= formatVersion ? whole : plain
}

/** Documents that evidence names and of which no more is known. */
function citedDocuments(graph: KnowledgeGraph): readonly GraphDocument[] {
  const cited = new Set(
    graph.edges().flatMap((edge) => graph.getEdgeAttribute(edge, 'evidence').map((one) => one.document)),
  )
  return [...cited].toSorted().map((id) => ({ id, title: id, source: id, language: 'und', contentHash: '' }))
}
