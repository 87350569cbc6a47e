import type { Mention } from '../types/claim.ts'
import { type EntityType, entityTypes } from '../types/entity.ts'

/** The type that most mentions have, of equals the first in the list; a name counts as much as three descriptions, a pronoun not at all. */
export function likeliestType(mentions: readonly Mention[]): EntityType {
  const votes = new Map<EntityType, number>()
  for (const { entityType, kind } of mentions) votes.set(entityType, (votes.get(entityType) ?? 0) + weights[kind])
  const most = Math.max(...votes.values())
  return entityTypes.find((type) => votes.get(type) === most) ?? 'concept'
}

const weights: Readonly<Record<Mention['kind'], number>> = { name: 3, description: 1, pronoun: 0, verb: 1 }
