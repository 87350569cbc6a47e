import type { MultiDirectedGraph } from 'graphology'
import { type NodeValue, tag } from '../values/value.ts'
import type { Mapping } from './mapping.ts'

type Attributes = Record<string, unknown>

/** The nodes of a graph as values, one for each; none is made before it is asked for. */
export type NodeTable<N> = Readonly<{
  order: number
  node: (key: string) => NodeValue | undefined
  nodes: () => readonly NodeValue[]
  labelled: (label: string) => readonly NodeValue[]
  /** The value of a node whose attributes are at hand. */
  nodeWith: (key: string, attributes: N) => NodeValue
}>

export function createNodeTable<N extends Attributes, E extends Attributes>(
  graph: Pick<MultiDirectedGraph<N, E>, 'order' | 'hasNode' | 'getNodeAttributes' | 'mapNodes'>,
  { labels, properties }: Mapping<N, E>,
): NodeTable<N> {
  const known = new Map<string, NodeValue>()
  let all: readonly NodeValue[] | undefined
  let byLabel: ReadonlyMap<string, readonly NodeValue[]> | undefined
  const nodeWith = (key: string, attributes: N) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const node: NodeValue = {
      [tag]: 'node',
      key,
      ordinal: known.size,
      labels: labels(attributes),
      properties: properties(attributes),
      outgoing: undefined,
      incoming: undefined,
    }
    known.set(key, node)
    return node
  }
  const nodes = () => {
    all ??= graph.mapNodes(nodeWith)
    return all
  }
  return {
    order: graph.order,
    node: (key) => (graph.hasNode(key) ? nodeWith(key, graph.getNodeAttributes(key)) : undefined),
    nodes,
    labelled(label) {
      byLabel ??= nodesByLabel(nodes())
      return byLabel.get(label) ?? []
    },
    nodeWith,
  }
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
