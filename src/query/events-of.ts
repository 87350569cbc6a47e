import { compareText } from '../text/compare-text.ts'
import type { KnowledgeGraph } from '../types/graph.ts'
import { type EventCard, eventCard } from './event-card.ts'

/** The events that an entity has a part in, by their time, whether or not they have one. */
export function eventsOf(graph: KnowledgeGraph, key: string): readonly EventCard[] {
  const events = graph.neighbors(key).flatMap((neighbour) => eventCard(graph, neighbour) ?? [])
  const own = events.filter((event) => hasPart(event, key))
  return own.toSorted((a, b) => compareText(a.timeStart ?? '~', b.timeStart ?? '~') || compareText(a.key, b.key))
}

/** Whether somebody or something has a part in an event. */
export function hasPart({ parts }: EventCard, key: string): boolean {
  return parts.some(({ nodes }) => nodes.some((node) => node.key === key))
}
