import type { Claim } from '../../types/claim.ts'
import { type LocatedMention, spanOfMention } from '../mention/located-mention.ts'
import type { ClaimContext } from './claim-maker.ts'

/** Relations that lead from a party to an event. */
const PART_IN_EVENT = new Set(['PARTY_TO', 'ATTENDED', 'HOSTED'])

/** Where parties took part in an event, the event took place: “the union’s protest in Oslo”, “held talks in Oslo”. */
export function placesOfEvents(claims: readonly Claim[], { mentions }: ClaimContext): readonly Claim[] {
  return claims
    .filter((claim) => PART_IN_EVENT.has(claim.relation))
    .flatMap((claim) => placeOf(claim, mentions.byId(claim.object), mentions.byId(claim.evidence.place ?? '')))
}

function placeOf(claim: Claim, event: LocatedMention | undefined, place: LocatedMention | undefined): readonly Claim[] {
  if (event?.mention.entityType !== 'event' || place === undefined) return []
  const { evidence } = claim
  return [
    {
      ...claim,
      subject: claim.object,
      object: place.mention.id,
      relation: 'TOOK_PLACE_IN',
      predicate: 'take place in',
      label: 'took place in',
      evidence: { ...evidence, subject: evidence.object, object: spanOfMention(place) },
    },
  ]
}
