import type { KnowledgeGraph } from '../../types/graph.ts'
import type { EventCard } from '../event-card.ts'
import { eventsOf, hasPart } from '../events-of.ts'
import type { Statement } from '../statement.ts'
import { statementsBetween } from './statements-between.ts'
import { twoEntities } from './two-entities.ts'

/** What the documents say of two entities together. */
export type Between = Readonly<{
  /** Of the one to the other, either way, what is denied or planned included. */
  statements: readonly Statement[]
  /** In which both have a part, by their time. */
  events: readonly EventCard[]
}>

/** What stands between two entities, named as `findEntity` has it. */
export function between(graph: KnowledgeGraph, one: string, other: string): Between {
  const [from, to] = twoEntities(graph, one, other)
  return {
    statements: statementsBetween(graph, [from, to], () => true),
    events: eventsOf(graph, from).filter((event) => hasPart(event, to)),
  }
}
