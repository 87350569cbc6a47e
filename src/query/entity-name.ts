import type { EntityType } from '../types/entity.ts'
import type { KnowledgeGraph } from '../types/graph.ts'
import { type NodeName, nodeName } from './statement.ts'

/** A node as people know it, and of what type it is. */
export type EntityName = NodeName & Readonly<{ entityType: EntityType }>

export function entityName(graph: KnowledgeGraph, key: string): EntityName {
  return { ...nodeName(graph, key), entityType: graph.getNodeAttribute(key, 'entityType') }
}

/** `Ana Kovač (person)` */
export function entityNameText({ label, entityType }: EntityName): string {
  return `${label} (${entityType})`
}
