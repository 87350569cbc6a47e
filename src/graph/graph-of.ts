import { MultiDirectedGraph } from 'graphology'
import { compareText } from '../text/compare-text.ts'
import type { Document } from '../types/document.ts'
import type { Entity, Resolution } from '../types/entity.ts'
import type { EdgeAttributes, GraphAttributes, KnowledgeGraph, NodeAttributes } from '../types/graph.ts'
import { checkQuotes } from './check-quotes.ts'
import { contentHash } from './content-hash.ts'
import { contradictionsOf } from './contradiction/contradictions-of.ts'
import { type Edge, edgesOf } from './edges-of.ts'
import { formatVersion } from './format-version.ts'
import type { GraphParts } from './graph-parts.ts'
import { layOut } from './layout/lay-out.ts'

/** Puts entities and claims together to a graph that is laid out; every quote is checked against its document. */
export async function graphOf(parts: GraphParts): Promise<KnowledgeGraph> {
  checkQuotes(parts)
  const edges = edgesOf(parts)
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  const nodes = nodesOf(parts.resolution, edges)
  graph.replaceAttributes(await graphAttributes(parts, new Set(nodes.map(({ id }) => id))))
  for (const entity of nodes) graph.addNode(entity.id, nodeAttributes(entity))
  const contradictions = contradictionsOf(edges, (node) => graph.getNodeAttribute(node, 'label'))
  for (const { key, source, target, attributes } of edges) {
    const opposed = contradictions.get(key)
    graph.addEdgeWithKey(key, source, target, { ...attributes, ...(opposed && { contradictions: opposed }) })
  }
  layOut(graph)
  return graph
}

/** Entities that have a name, and those that a claim is about, is held by or takes place in. */
function nodesOf({ entities }: Resolution, edges: readonly Edge[]): readonly Entity[] {
  const taking = new Set(edges.flatMap(participants))
  return entities.filter((entity) => entity.named || taking.has(entity.id)).toSorted((a, b) => compareText(a.id, b.id))
}

function participants({ source, target, attributes }: Edge): readonly Entity['id'][] {
  const places = attributes.evidence.flatMap(({ place }) => (place === undefined ? [] : [place]))
  return [source, target, ...attributes.holders, ...places]
}

/** Position comes with the layout. */
function nodeAttributes({ id: _, ...entity }: Entity): NodeAttributes {
  return { ...entity, x: 0, y: 0 }
}

async function graphAttributes({ schema, title, builtBy, ...parts }: GraphParts, nodes: ReadonlySet<Entity['id']>) {
  const ordered = parts.documents.toSorted((a, b) => compareText(a.id, b.id))
  const documents = await Promise.all(ordered.map(graphDocument))
  const proposals = parts.resolution.proposals.filter(({ entities }) => entities.every((entity) => nodes.has(entity)))
  return { formatVersion, title, documents, schema, ...(proposals.length > 0 && { proposals }), builtBy }
}

async function graphDocument({ meta: _, ...document }: Document): Promise<GraphAttributes['documents'][number]> {
  return { ...document, contentHash: await contentHash(document.text) }
}
