import type { KnowledgeGraph } from '../../types/graph.ts'
import { isVerbOnly } from '../event-card.ts'
import { type NodeName, nodeName, type Statement } from '../statement.ts'
import { type Connections, connections, type EdgeTest, leadingEdges } from './connections.ts'
import { statementsBetween } from './statements-between.ts'
import { twoEntities } from './two-entities.ts'
import { type Way, waysInOrder } from './ways-in-order.ts'

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
 * not connected. Entities are named as `findEntity` has it.
 */
export function paths(graph: KnowledgeGraph, from: string, to: string, options: PathOptions = {}): readonly Path[] {
  const { limit = 5, directed = false } = options
  const ends = twoEntities(graph, from, to)
  const leads = leadingEdges(graph, directed)
  const next = connections(graph, leads)
  const found: Path[] = []
  for (const way of waysInOrder(next, ...ends)) {
    if (isRoundabout(graph, way, next)) continue
    found.push(way.slice(1).map((node, index) => step(graph, [way[index] ?? node, node], leads)))
    if (found.length === limit) break
  }
  return found
}

/** Whether a way leads over an event that no noun names, between two who are connected without it: they met, so each was at a meeting. */
function isRoundabout(graph: KnowledgeGraph, way: Way, next: Connections): boolean {
  return way.some((node, index) => {
    const [before, after] = [way[index - 1], way[index + 1]]
    if (before === undefined || after === undefined) return false
    return next(before).includes(after) && isVerbOnly(graph.getNodeAttributes(node))
  })
}

function step(graph: KnowledgeGraph, [from, to]: readonly [string, string], leads: EdgeTest): Step {
  return {
    from: nodeName(graph, from),
    to: nodeName(graph, to),
    statements: statementsBetween(graph, [from, to], leads),
  }
}
