import { compareText } from '../text/compare-text.ts'
import type { KnowledgeGraph, NodeAttributes } from '../types/graph.ts'
import { type CalledSo, namesOf, whyCalledSo } from './best-name.ts'
import { type EventCard, eventCard, isVerbOnly } from './event-card.ts'
import { eventsOf } from './events-of.ts'
import { findEntity } from './find-entity.ts'
import { type Seen, seenIn } from './seen.ts'
import { type NodeName, nodeName, type Statement, statement } from './statement.ts'

/** All that a graph knows of one entity. */
export type EntityCard = Readonly<{
  key: string
  label: string
  /** How the label was chosen among the names. */
  whyLabel: string
  entityType: NodeAttributes['entityType']
  aliases: readonly string[]
  /** All ways in which the documents call it, most used first. */
  names: readonly CalledSo[]
  roles: readonly string[]
  identifiers: NodeAttributes['identifiers']
  /** The place that a place lies in, and what says so. */
  within?: NodeName & Readonly<{ why: string }>
  /** How often the documents refer to it. */
  mentions: number
  seen: Seen
  /** What it was, if it is an event of a known kind. */
  event?: EventCard
  /** The events that it has a part in, by their time. */
  events: readonly EventCard[]
  /** What it does, typed relations and much-stated claims first. */
  outgoing: readonly Statement[]
  /** What is done to it. */
  incoming: readonly Statement[]
}>

/** The card of an entity, named as `findEntity` has it. */
export function entityCard(graph: KnowledgeGraph, name: string): EntityCard {
  const key = findEntity(graph, name)
  const node = graph.getNodeAttributes(key)
  const { label, entityType, aliases, roles, identifiers, mentions, within } = node
  const event = eventCard(graph, key)
  return {
    key,
    label,
    whyLabel: whyCalledSo(node),
    entityType,
    aliases,
    names: namesOf(node),
    roles: roles.map(({ title }) => title),
    identifiers,
    ...(within && graph.hasNode(within.place) && { within: { ...nodeName(graph, within.place), why: within.why } }),
    mentions: mentions.length,
    seen: seenIn(graph, key),
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
