import type { MultiDirectedGraph } from 'graphology'
import type { Direction } from '../syntax/pattern.ts'
import { type Adjacency, type NodeValue, type RelationshipValue, tag } from '../values/value.ts'
import type { Mapping } from './mapping.ts'
import type { NodeTable } from './node-table.ts'

type Attributes = Record<string, unknown>

/** What the nodes of a graph are related to, worked out node by node when it is first asked for. */
export type AdjacencyTable = Readonly<{
  outgoing: (node: NodeValue) => Adjacency
  incoming: (node: NodeValue) => Adjacency
  /** How many relationships a node has, without looking at them; a loop on one node counts once. */
  degree: (node: NodeValue, direction: Direction) => number
}>

export function createAdjacencyTable<N extends Attributes, E extends Attributes>(
  graph: Pick<
    MultiDirectedGraph<N, E>,
    'mapOutEdges' | 'mapInEdges' | 'inDegree' | 'outDegree' | 'outDegreeWithoutSelfLoops'
  >,
  { type, properties }: Mapping<N, E>,
  { nodeWith }: Pick<NodeTable<N>, 'nodeWith'>,
): AdjacencyTable {
  let count = 0
  const relationship = (key: string, attributes: E, [source, target]: readonly [NodeValue, NodeValue]) => {
    const found: RelationshipValue = {
      [tag]: 'relationship',
      key,
      ordinal: count++,
      type: type(attributes),
      properties: properties(attributes),
      source,
      target,
    }
    return found
  }
  return {
    outgoing(node) {
      node.outgoing ??= adjacency(
        graph.mapOutEdges(node.key, (key, attributes, _source, target, _, to) => {
          const end = nodeWith(target, to)
          return known(end.incoming, key) ?? relationship(key, attributes, [node, end])
        }),
      )
      return node.outgoing
    },
    incoming(node) {
      node.incoming ??= adjacency(
        graph.mapInEdges(node.key, (key, attributes, source, _target, from) => {
          const start = nodeWith(source, from)
          return known(start.outgoing, key) ?? relationship(key, attributes, [start, node])
        }),
      )
      return node.incoming
    },
    degree({ key }, direction) {
      if (direction === 'out') return graph.outDegree(key)
      if (direction === 'in') return graph.inDegree(key)
      return graph.inDegree(key) + graph.outDegreeWithoutSelfLoops(key)
    },
  }
}

function adjacency(all: readonly RelationshipValue[]): Adjacency {
  return { all, whole: [all], byType: undefined, byKey: undefined }
}

/** The relationship that was made when its other end was asked for. */
function known(adjacency: Adjacency | undefined, key: string): RelationshipValue | undefined {
  if (adjacency === undefined) return undefined
  adjacency.byKey ??= new Map(adjacency.all.map((one) => [one.key, one]))
  return adjacency.byKey.get(key)
}
