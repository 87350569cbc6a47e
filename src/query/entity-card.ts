import { compareText } from '../text/compare-text.ts'
import type { KnowledgeGraph, NodeAttributes } from '../types/graph.ts'
import { type EventCard, eventCard, isVerbOnly } from './event-card.ts'
import { eventsOf } from './events-of.ts'
import { type NodeName, nodeName, type Statement, statement } from './statement.ts'

/** All that a graph knows of one entity. */
export type EntityCard = Readonly<{
  key: string
  label: string
  entityType: NodeAttributes['entityType']
  aliases: readonly string[]
  roles: readonly string[]
  identifiers: NodeAttributes['identifiers']
  /** The place that a place lies in, and what says so. */
  within?: NodeName & Readonly<{ why: string }>
  /** How often the documents refer to it. */
  mentions: number
  /** What it was, if it is an event of a known kind. */
  event?: EventCard
  /** The events that it has a part in, by their time. */
  events: readonly EventCard[]
  /** What it does, typed relations and much-stated claims first. */
  outgoing: readonly Statement[]
  /** What is done to it. */
  incoming: readonly Statement[]
}>

/** The card of an entity, by its key. */
export function entityCard(graph: KnowledgeGraph, key: string): EntityCard {
  const { label, entityType, aliases, roles, identifiers, mentions, within } = graph.getNodeAttributes(key)
  const event = eventCard(graph, key)
  return {
    key,
    label,
    entityType,
    aliases,
    roles: roles.map(({ title }) => title),
    identifiers,
    ...(within && { within: { ...nodeName(graph, within.place), why: within.why } }),
    mentions: mentions.length,
    ...(event && { event }),
    events: eventsOf(graph, key),
    outgoing: statements(graph, key, graph.outEdges(key)),
    incoming: statements(graph, key, graph.inEdges(key)),
  }
}

/** What events tell that have no noun stands among the events. */
function statements(graph: KnowledgeGraph, key: string, edges: readonly string[]): readonly Statement[] {
  const told = edges.filter((edge) => !isVerbOnly(graph.getNodeAttributes(graph.opposite(key, edge))))
  return told.map((edge) => statement(graph, edge)).toSorted(compareStatements)
}

function compareStatements(a: Statement, b: Statement): number {
  return (
    Number(a.relation === 'RELATED') - Number(b.relation === 'RELATED') ||
    b.support - a.support ||
    b.quotes.length - a.quotes.length ||
    compareText(a.edge, b.edge)
  )
}
