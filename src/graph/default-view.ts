import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../types/graph.ts'
import { type EventShape, shaped } from './event-shape.ts'

/** Keys of the nodes and edges that are seen. */
export type View = Readonly<{ nodes: ReadonlySet<string>; edges: ReadonlySet<string> }>

/**
 * What is seen first: typed claims between names and described groups or events, and the ends of these; of events either the
 * claims between their parties or the events themselves.
 */
export function defaultView(graph: KnowledgeGraph, shape: EventShape = 'pairs'): View {
  const edges = new Set(
    graph.filterEdges(
      (_edge, attributes, _source, _target, source, target) =>
        isTyped(attributes) && isSeenFirst(source) && isSeenFirst(target),
    ),
  )
  return shaped(graph, edges, shape)
}

/** Whether the edge has a relation of its own, not the open one. */
export function isTyped({ relation }: Pick<EdgeAttributes, 'relation'>): boolean {
  return relation !== 'RELATED'
}

/** Whether a node is a name, or a described group or event, and no mere concept. */
export function isSeenFirst({ named, entityType }: Pick<NodeAttributes, 'named' | 'entityType'>): boolean {
  if (entityType === 'concept') return false
  return named || entityType === 'group' || entityType === 'event'
}
