import type { EntityType } from '../../src/types/entity.ts'

/** The shape and colour that stand for a kind of entity. */
export function Swatch({ entityType }: { entityType: EntityType }) {
  return <span class="swatch" data-type={entityType} aria-hidden="true" />
}
