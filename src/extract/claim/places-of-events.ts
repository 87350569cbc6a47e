import type { Claim } from '../../types/claim.ts'
import type { EventMention } from '../event/event-mention.ts'
import { spanOfMention } from '../mention/located-mention.ts'
import type { Mentions } from '../mention/mentions.ts'
import { labelOf } from './label-of.ts'

/** Relations that lead from a party to an event. */
const PART_IN_EVENT = new Set(['PARTY_TO', 'TARGET_OF', 'ATTENDED', 'HOSTED', 'MEDIATED'])

/** Where parties took part in an event, the event took place: “the union’s protest in Oslo”, “held talks in Oslo”. */
export function placesOfEvents(
  claims: readonly Claim[],
  { mentions, events }: Readonly<{ mentions: Mentions; events: readonly EventMention[] }>,
): readonly Claim[] {
  const verbs = new Set(events.map(({ located }) => located.mention.id))
  const isEvent = (id: string) => verbs.has(id) || mentions.byId(id)?.mention.entityType === 'event'
  return claims
    .filter((claim) => PART_IN_EVENT.has(claim.relation) && isEvent(claim.object))
    .flatMap((claim) => placeOf(claim, mentions))
}

function placeOf(claim: Claim, mentions: Mentions): readonly Claim[] {
  const { evidence } = claim
  const place = mentions.byId(evidence.place ?? '')
  if (place === undefined || place.mention.id === claim.subject) return []
  return [
    {
      ...claim,
      subject: claim.object,
      object: place.mention.id,
      relation: 'TOOK_PLACE_IN',
      predicate: 'take place in',
      label: labelOf({ label: 'took place in', infinitive: 'take place in' }, claim.modality),
      evidence: { ...evidence, subject: evidence.object, object: spanOfMention(place) },
    },
  ]
}
