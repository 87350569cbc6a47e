import { compareText } from '../text/compare-text.ts'
import type { EdgeAttributes, KnowledgeGraph } from '../types/graph.ts'
import { type EventCard, eventCard, partEdges } from './event-card.ts'
import { hasPart } from './events-of.ts'
import { findEntity } from './find-entity.ts'
import { type Statement, statement } from './statement.ts'

/** Something with a time: an event with its parts, or a claim that tells of no event. */
export type TimelineEntry = Pick<EventCard, 'timeStart' | 'timeEnd' | 'timeText'> &
  Readonly<{ event: EventCard } | { claim: Statement }>

export type TimelineOptions = Readonly<{
  /** An entity that has to be in it, named as `findEntity` has it. */
  about?: string
  /** ISO 8601; what ends before or has begun later is left out, and so is what has no date. */
  from?: string
  to?: string
}>

/** All that a graph dates, by its beginning; what has only words for its time comes last. */
export function timeline(
  graph: KnowledgeGraph,
  { about: name, ...span }: TimelineOptions = {},
): readonly TimelineEntry[] {
  const about = name === undefined ? undefined : findEntity(graph, name)
  const events = graph.nodes().flatMap((key) => eventCard(graph, key) ?? [])
  const parts = new Set(events.flatMap(({ key }) => partEdges(graph, key)))
  const claims = graph.filterEdges((edge, attributes) => !parts.has(edge) && tellsOfNoEvent(attributes))
  const entries: readonly TimelineEntry[] = [
    ...events.filter((event) => isAbout(event, about)).map((event) => ({ ...timesOf(event), event })),
    ...claims
      .filter((edge) => about === undefined || graph.extremities(edge).includes(about))
      .map((edge) => ({ ...timesOfEdge(graph.getEdgeAttributes(edge)), claim: statement(graph, edge) })),
  ]
  return entries.filter((entry) => isWithin(entry, span)).toSorted(compareEntries)
}

function tellsOfNoEvent({ relation, evidence }: EdgeAttributes): boolean {
  return relation !== 'RELATED' && evidence.some(({ event }) => event === undefined)
}

function isAbout(event: EventCard, about: string | undefined): boolean {
  return about === undefined || event.key === about || hasPart(event, about)
}

function timesOf({ timeStart, timeEnd, timeText }: TimelineEntryTimes): TimelineEntryTimes {
  return {
    ...(timeStart !== undefined && { timeStart }),
    ...(timeEnd !== undefined && { timeEnd }),
    ...(timeText !== undefined && { timeText }),
  }
}

type TimelineEntryTimes = Pick<EventCard, 'timeStart' | 'timeEnd' | 'timeText'>

function timesOfEdge({ timeStart, timeEnd, evidence }: EdgeAttributes): TimelineEntryTimes {
  const timeText = evidence.flatMap((one) => one.timeText ?? [])[0]
  return {
    ...(timeStart !== undefined && { timeStart }),
    ...(timeEnd !== undefined && { timeEnd }),
    ...(timeText !== undefined && { timeText }),
  }
}

function isWithin({ timeStart, timeEnd, timeText }: TimelineEntryTimes, { from, to }: TimelineOptions): boolean {
  const isDated = timeStart !== undefined || timeEnd !== undefined
  if (from === undefined && to === undefined) return isDated || timeText !== undefined
  return isDated && (timeEnd ?? '9999') > (from ?? '') && (timeStart ?? '').slice(0, to?.length) <= (to ?? '9999')
}

function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  return compareText(sortKey(a), sortKey(b)) || compareText(nameOf(a), nameOf(b))
}

function sortKey({ timeStart, timeEnd }: TimelineEntry): string {
  return timeStart ?? timeEnd ?? '~'
}

function nameOf(entry: TimelineEntry): string {
  return 'event' in entry ? entry.event.key : entry.claim.edge
}
