import type { Entity, EntityType } from '../../types/entity.ts'

/** What one graph has and the other has not, or has otherwise. */
export type Changes<Thing> = Readonly<{
  appeared: readonly Thing[]
  vanished: readonly Thing[]
  changed: readonly Readonly<{ before: Thing; after: Thing; what: readonly string[] }>[]
}>

export type EntityInDiff = Readonly<{ key: Entity['id']; label: string; entityType: EntityType; mentions: number }>

export type ClaimInDiff = Readonly<{
  /** Key of the edge. */
  key: string
  subject: string
  label: string
  object: string
  /** The sentences that state it, each once. */
  quotes: readonly Readonly<{ document: string; quote: string }>[]
}>
