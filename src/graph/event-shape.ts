import type { KnowledgeGraph, NodeAttributes } from '../types/graph.ts'
import type { View } from './default-view.ts'

/** How events are shown: as claims between their parties, “Ito met with Park”, or as nodes with the parts that each has in them. */
export type EventShape = 'pairs' | 'events'

/**
 * Some edges of a graph and their ends, with events in one of the two shapes. As pairs, an event that only a verb stands for
 * goes; as events, the claims that tell of one go, since its parts say the same.
 */
export function shaped(graph: KnowledgeGraph, edges: ReadonlySet<string>, shape: EventShape): View {
  const isShown = shape === 'events' ? isNoPair : isNoVerb
  const shown = [...edges].filter((edge) => isShown(graph, edge))
  return { nodes: new Set(shown.flatMap((edge) => graph.extremities(edge))), edges: new Set(shown) }
}

/** Whether an event has no noun in the documents: “met”, “was arrested”. */
function isVerbOnly({ mentions }: Pick<NodeAttributes, 'mentions'>): boolean {
  return mentions.length > 0 && mentions.every(({ kind }) => kind === 'verb')
}

function isNoVerb(graph: KnowledgeGraph, edge: string): boolean {
  return !graph.extremities(edge).some((end) => isVerbOnly(graph.getNodeAttributes(end)))
}

function isNoPair(graph: KnowledgeGraph, edge: string): boolean {
  return graph.getEdgeAttribute(edge, 'evidence').some(({ event }) => event === undefined)
}
