import type { MultiDirectedGraph } from 'graphology'
import { groupBy } from '../../../text/group-by.ts'
import type { Direction } from '../syntax/pattern.ts'
import { type Adjacency, type NodeValue, type RelationshipValue, tag } from '../values/value.ts'
import type { Mapping } from './mapping.ts'
import type { NodeTable } from './node-table.ts'

type Attributes = Record<string, unknown>

/** What the nodes of a graph are related to, worked out node by node, or for all of them, when it is first asked for. */
export type AdjacencyTable = Readonly<{
  /** All relationships, or those of a type, in the order of the graph: to go through all of them it is by far the fastest. */
  relationships: (type?: string) => readonly RelationshipValue[]
  outgoing: (node: NodeValue) => Adjacency
  incoming: (node: NodeValue) => Adjacency
  /** How many relationships a node has, without looking at them; a loop on one node counts once. */
  degree: (node: NodeValue, direction: Direction) => number
}>

export function createAdjacencyTable<N extends Attributes, E extends Attributes>(
  graph: Pick<
    MultiDirectedGraph<N, E>,
    'mapEdges' | 'mapOutEdges' | 'mapInEdges' | 'inDegree' | 'outDegree' | 'outDegreeWithoutSelfLoops'
  >,
  { type, properties }: Mapping<N, E>,
  { nodeWith }: Pick<NodeTable<N>, 'nodeWith'>,
): AdjacencyTable {
  let count = 0
  let all: Adjacency | undefined
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
  const allRelationships = () => {
    all ??= adjacency(
      graph.mapEdges((key, attributes, source, target, from, to) => {
        const [start, end] = [nodeWith(source, from), nodeWith(target, to)]
        return known(start.outgoing, key) ?? known(end.incoming, key) ?? relationship(key, attributes, [start, end])
      }),
    )
    return all
  }
  return {
    relationships(type) {
      const found = allRelationships()
      return type === undefined ? found.all : ofType(found, type)
    },
    outgoing(node) {
      node.outgoing ??= adjacency(
        graph.mapOutEdges(node.key, (key, attributes, _source, target, _, to) => {
          const end = nodeWith(target, to)
          return known(end.incoming, key) ?? known(all, key) ?? relationship(key, attributes, [node, end])
        }),
      )
      return node.outgoing
    },
    incoming(node) {
      node.incoming ??= adjacency(
        graph.mapInEdges(node.key, (key, attributes, source, _target, from) => {
          const start = nodeWith(source, from)
          return known(start.outgoing, key) ?? known(all, key) ?? relationship(key, attributes, [start, node])
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

/** Those of a type, which are told apart when a type is first asked for. */
export function ofType(adjacency: Adjacency, type: string): readonly RelationshipValue[] {
  adjacency.byType ??= groupBy(adjacency.all, (one) => one.type)
  return adjacency.byType.get(type) ?? NONE
}

const NONE: readonly RelationshipValue[] = []

/** The relationship that was made when its other end was asked for. */
function known(adjacency: Adjacency | undefined, key: string): RelationshipValue | undefined {
  if (adjacency === undefined) return undefined
  adjacency.byKey ??= new Map(adjacency.all.map((one) => [one.key, one]))
  return adjacency.byKey.get(key)
}
