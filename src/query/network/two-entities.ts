import { UsageError } from '../../text/usage-error.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { findEntity } from '../find-entity.ts'

/** The keys of two entities by their names; a `UsageError` where both names are those of one. */
export function twoEntities(graph: KnowledgeGraph, one: string, other: string): readonly [string, string] {
  const [from, to] = [findEntity(graph, one), findEntity(graph, other)]
  if (from !== to) return [from, to]
  throw new UsageError(`“${one}” and “${other}” are one entity. Name two.`)
}
