import { EventEmitter, once } from 'node:events'
import type { KnowledgeGraph } from '../../types/graph.ts'

/** A graph that may be replaced while it is looked at. */
export type PublishedGraph = Readonly<{
  current: () => KnowledgeGraph | undefined
  publish: (graph: KnowledgeGraph) => void
  /** Waits until another graph is published; fails with the signal. */
  changed: (signal: AbortSignal) => Promise<unknown>
}>

export function publishedGraph(): PublishedGraph {
  const events = new EventEmitter().setMaxListeners(0)
  let graph: KnowledgeGraph | undefined
  return {
    current: () => graph,
    publish: (next) => {
      graph = next
      events.emit('change')
    },
    changed: (signal) => once(events, 'change', { signal }),
  }
}
