import type { KnowledgeGraph } from '../../types/graph.ts'
import { type NodeName, nodeName, type Statement } from '../statement.ts'
import { connections, type EdgeTest, leadingEdges } from './connections.ts'
import { statementsBetween } from './statements-between.ts'
import { type Hop, throughEvents } from './through-events.ts'
import { twoEntities } from './two-entities.ts'
import { waysInOrder } from './ways-in-order.ts'

/** From one node to the next, by every edge between them that counts. */
export type Step = Readonly<{ from: NodeName; to: NodeName; statements: readonly Statement[] }>

/** One way from an entity to another. */
export type Path = readonly Step[]

export type PathOptions = Readonly<{
  /** How many at most; 5 unless given. */
  limit?: number
  /** Follow edges only as they read, symmetric relations both ways. */
  directed?: boolean
}>

/**
 * The ways from one entity to another over what is believed, the shortest first, with every statement on the way; none where they are
 * not connected. Entities are named as `findEntity` has it. Who has a part in an event that no noun names is next to the others:
 * the way leads over the event only where no statement connects them without it.
 */
export function paths(graph: KnowledgeGraph, from: string, to: string, options: PathOptions = {}): readonly Path[] {
  const { limit = 5, directed = false } = options
  const ends = twoEntities(graph, from, to)
  const leads = leadingEdges(graph, directed)
  const direct = connections(graph, leads)
  const against = directed ? connections(graph, (edge, isForward) => leads(edge, !isForward)) : direct
  const { next, hops } = throughEvents(graph, direct, ends)
  const { next: previous } = throughEvents(graph, against, ends)
  const found: Path[] = []
  for (const way of waysInOrder({ next, previous }, ...ends)) {
    const steps = way.slice(1).flatMap((node, index) => hops(way[index] ?? node, node))
    found.push(steps.map((hop) => step(graph, hop, leads)))
    if (found.length === limit) break
  }
  return found
}

function step(graph: KnowledgeGraph, [from, to]: Hop, leads: EdgeTest): Step {
  return {
    from: nodeName(graph, from),
    to: nodeName(graph, to),
    statements: statementsBetween(graph, [from, to], leads),
  }
}
