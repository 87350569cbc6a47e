import type { KnowledgeGraph } from '../../types/graph.ts'
import { type EntityName, entityName } from '../entity-name.ts'
import { isVerbOnly } from '../event-card.ts'
import { findEntity } from '../find-entity.ts'
import type { Statement } from '../statement.ts'
import { connections, leadingEdges } from './connections.ts'
import { statementsBetween } from './statements-between.ts'

/** Somebody or something next to an entity, and every statement that connects the two. */
export type Neighbour = EntityName & Readonly<{ statements: readonly Statement[] }>

export type NeighbourOptions = Readonly<{
  /** Follow edges only as they read, symmetric relations both ways. */
  directed?: boolean
}>

/**
 * What is connected with an entity by what is believed, whoever is tied by most statements first. Events that no noun names are left
 * out: those who have a part in them are connected with each other.
 */
export function neighbours(
  graph: KnowledgeGraph,
  name: string,
  { directed = false }: NeighbourOptions = {},
): readonly Neighbour[] {
  const key = findEntity(graph, name)
  const leads = leadingEdges(graph, directed)
  const others = connections(graph, leads)(key).filter((other) => !isVerbOnly(graph.getNodeAttributes(other)))
  const found = others.map((other) => ({
    ...entityName(graph, other),
    statements: statementsBetween(graph, [key, other], leads),
  }))
  return found.toSorted((a, b) => b.statements.length - a.statements.length)
}
