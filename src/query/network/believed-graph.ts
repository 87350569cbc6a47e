import { UndirectedGraph } from 'graphology'
import { compareText } from '../../text/compare-text.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { isVerbOnly } from '../event-card.ts'
import { isBelieved } from '../is-believed.ts'

/** How many documents connect two nodes, added up over the edges between them. */
export type Weight = { weight: number }

/**
 * Who is connected with whom by what is believed, an edge for each two, in the order of keys, so that measures are the same for the
 * same graph. Events that no noun names are left out: those who have a part in them are connected with each other.
 */
export function believedGraph(graph: KnowledgeGraph): UndirectedGraph<object, Weight> {
  const isMeant = (key: string) => !isVerbOnly(graph.getNodeAttributes(key))
  const believed = new UndirectedGraph<object, Weight>()
  for (const edge of graph.edges().toSorted(compareText)) {
    const attributes = graph.getEdgeAttributes(edge)
    const [source, target] = graph.extremities(edge)
    if (source === target || !isBelieved(attributes) || !isMeant(source) || !isMeant(target)) continue
    believed.updateEdge(source, target, (before) => ({ weight: (before.weight ?? 0) + attributes.support }))
  }
  return believed
}
