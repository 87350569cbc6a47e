import type { EntityCard } from '../../src/query/entity-card.ts'

/** A claim as it reads from one of its ends. */
export type EntityClaim = Readonly<{ edge: string; words: string; other: string }>

export type EntityClaims = Readonly<{ outgoing: readonly EntityClaim[]; incoming: readonly EntityClaim[] }>

/** The claims of a card, those that the entity is the object of turned round: `criticized` → `was criticized by`. */
export function entityClaims({ outgoing, incoming }: EntityCard): EntityClaims {
  return {
    outgoing: outgoing.map(({ edge, label, target }) => ({ edge, words: label, other: target.key })),
    incoming: incoming.map(({ edge, inverse, source }) => ({ edge, words: inverse, other: source.key })),
  }
}
