import type { Entity, EntityType } from '../../src/types/entity.ts'

/** What a person changes of a graph while looking at it; by keys of the graph as it is at that moment. */
export type Change =
  | Readonly<{ kind: 'merge'; into: Entity['id']; other: Entity['id'] }>
  /** Mentions, by their numbers from 0, that are another entity. */
  | Readonly<{ kind: 'split'; key: Entity['id']; numbers: readonly number[] }>
  | Readonly<{ kind: 'rename'; key: Entity['id']; label: string }>
  | Readonly<{ kind: 'retype'; key: Entity['id']; entityType: EntityType }>
  | Readonly<{ kind: 'reject'; edge: string }>
