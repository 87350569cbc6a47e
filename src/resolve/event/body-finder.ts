import { groupBy } from '../../text/group-by.ts'
import type { EntityType } from '../../types/entity.ts'
import type { Chain } from '../chain.ts'

const BODIES: ReadonlySet<EntityType> = new Set(['organization', 'place', 'group'])

/**
 * Finds whom a described group stands for: “leaders of the union” and “members of the union” are the union’s; everybody else
 * stands for themselves.
 */
export function bodyFinder(chains: readonly Chain[]): (party: Chain) => Chain {
  const bodies = groupBy(
    chains.filter(({ entityType }) => BODIES.has(entityType)),
    ({ document }) => document,
  )
  return (party) => {
    if (party.entityType !== 'group' || party.names.length > 0) return party
    return bodies.get(party.document)?.find((body) => body !== party && liesIn(body, party)) ?? party
  }
}

/** Whether a description of a group has words in it that mean a body. */
function liesIn(body: Chain, group: Chain): boolean {
  return group.mentions.some((outer) =>
    body.mentions.some((inner) => outer.start <= inner.start && inner.end <= outer.end && inner.kind !== 'pronoun'),
  )
}
