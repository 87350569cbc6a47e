import type { EntityType } from '../types/entity.ts'

/** What a node is called in a labelled property graph: `person` → `Person`. */
export function nodeLabel(entityType: EntityType): string {
  return entityType.charAt(0).toUpperCase() + entityType.slice(1)
}
