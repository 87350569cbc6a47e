import type { KnowledgeGraph } from '../../types/graph.ts'
import { type NodeName, nodeName, type Statement } from '../statement.ts'
import { connections, type EdgeTest, leadingEdges } from './connections.ts'
import { statementsBetween } from './statements-between.ts'
import { passage, throughEvents } from './through-events.ts'
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
  const [next, previous] = [throughEvents(graph, direct, ends), throughEvents(graph, against, ends)]
  const found: Path[] = []
  for (const [start, ...others] of waysInOrder({ next, previous }, ...ends)) {
    const nodes = [
      start,
      ...others.flatMap((node, index) => [...passage(graph, direct, [others[index - 1] ?? start, node]), node]),
    ]
    found.push(nodes.slice(1).map((node, index) => step(graph, [nodes[index] ?? node, node], leads)))
    if (found.length === limit) break
  }
  return found
}

function step(graph: KnowledgeGraph, [from, to]: readonly [string, string], leads: EdgeTest): Step {
  return {
    from: nodeName(graph, from),
    to: nodeName(graph, to),
    statements: statementsBetween(graph, [from, to], leads),
  }
}
