import type { MultiDirectedGraph } from 'graphology'
import { UsageError } from '../../../text/usage-error.ts'
import { type Adjacency, type NodeValue, type RelationshipValue, tag } from '../values/value.ts'
import type { Mapping } from './mapping.ts'

/** A graph as nodes and relationships that know each other. Whatever is not asked for is not made. */
export type GraphIndex = Readonly<{
  order: number
  node: (key: string) => NodeValue | undefined
  nodes: () => readonly NodeValue[]
  labelled: (label: string) => readonly NodeValue[]
  outgoing: (node: NodeValue) => Adjacency
  incoming: (node: NodeValue) => Adjacency
}>

type AnyGraph<N extends Attributes, E extends Attributes> = Pick<
  MultiDirectedGraph<N, E>,
  'order' | 'undirectedSize' | 'hasNode' | 'getNodeAttributes' | 'mapNodes' | 'mapOutEdges' | 'mapInEdges'
>
type Attributes = Record<string, unknown>

export function createIndex<N extends Attributes, E extends Attributes>(
  graph: AnyGraph<N, E>,
  mapping: Mapping<N, E>,
): GraphIndex {
  if (graph.undirectedSize > 0) throw new UsageError('A query takes a directed graph; this one has undirected edges.')
  const nodes = new Map<string, NodeValue>()
  const relationships = new Map<string, RelationshipValue>()
  let all: readonly NodeValue[] | undefined
  let byLabel: ReadonlyMap<string, readonly NodeValue[]> | undefined

  const nodeWith = (key: string, attributes: N) => {
    const known = nodes.get(key)
    if (known !== undefined) return known
    const labels = mapping.labels(attributes)
    const properties = mapping.properties(attributes)
    const node: NodeValue = {
      [tag]: 'node',
      key,
      ordinal: nodes.size,
      labels,
      properties,
      outgoing: undefined,
      incoming: undefined,
    }
    nodes.set(key, node)
    return node
  }
  const relationshipWith = (key: string, attributes: E, [source, target]: readonly [NodeValue, NodeValue]) => {
    const known = relationships.get(key)
    if (known !== undefined) return known
    const properties = mapping.properties(attributes)
    const ordinal = relationships.size
    const relationship: RelationshipValue = {
      [tag]: 'relationship',
      key,
      ordinal,
      type: mapping.type(attributes),
      properties,
      source,
      target,
    }
    relationships.set(key, relationship)
    return relationship
  }
  const allNodes = () => {
    all ??= graph.mapNodes(nodeWith)
    return all
  }
  return {
    order: graph.order,
    node: (key) => (graph.hasNode(key) ? nodeWith(key, graph.getNodeAttributes(key)) : undefined),
    nodes: allNodes,
    labelled(label) {
      byLabel ??= nodesByLabel(allNodes())
      return byLabel.get(label) ?? []
    },
    outgoing(node) {
      node.outgoing ??= adjacency(
        graph.mapOutEdges(node.key, (key, attributes, _source, target, _, to) =>
          relationshipWith(key, attributes, [node, nodeWith(target, to)]),
        ),
      )
      return node.outgoing
    },
    incoming(node) {
      node.incoming ??= adjacency(
        graph.mapInEdges(node.key, (key, attributes, source, _target, from) =>
          relationshipWith(key, attributes, [nodeWith(source, from), node]),
        ),
      )
      return node.incoming
    },
  }
}

function adjacency(all: readonly RelationshipValue[]): Adjacency {
  return { all, whole: [all], byType: undefined }
}

function nodesByLabel(nodes: readonly NodeValue[]): ReadonlyMap<string, readonly NodeValue[]> {
  const found = new Map<string, NodeValue[]>()
  for (const node of nodes) {
    for (const label of new Set(node.labels)) {
      const others = found.get(label)
      if (others === undefined) found.set(label, [node])
      else others.push(node)
    }
  }
  return found
}
