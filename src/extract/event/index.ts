import type { Claim, Coreference, Mention } from '../../types/claim.ts'
import { type ClaimOptions, claimsOf } from '../claim/index.ts'
import { placesOfEvents } from '../claim/places-of-events.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import type { Predication } from '../predication/predication.ts'
import { type EventMention, nounEvent } from './event-mention.ts'
import { nounEventPredications } from './noun-event-predications.ts'
import { type EventContext, withEvent } from './predication-event.ts'
import { linkEvents } from './same-event.ts'

export type EventOptions = ClaimOptions & EventContext & Readonly<{ coreference: readonly Coreference[] }>

/** What predications state: claims, the mentions with those that verbs are of events, and which of these are one event. */
export type EventReading = Readonly<{
  claims: readonly Claim[]
  mentions: readonly Mention[]
  coreference: readonly Coreference[]
}>

/** Claims and events, side by side: every claim that tells of an event knows it. */
export function claimsAndEvents(predications: readonly Predication[], options: EventOptions): EventReading {
  const { mentions, kinds, coreference } = options
  const stated = [...predications, ...nounEventPredications(mentions, kinds)].map((predication) =>
    withEvent(predication, claimsOf(predication, options), options),
  )
  const claims = stated.flatMap((one) => one.claims)
  const nouns = mentions.all.flatMap((located) => nounEvent(located, kinds) ?? [])
  const events = inOrder([...nouns, ...stated.flatMap(({ event }) => event ?? [])])
  const known = [...coreference, ...stated.flatMap((one) => one.links)]
  const links = linkEvents(events, { claims, mentions, coreference: known })
  return {
    claims: [...claims, ...placesOfEvents(claims, { mentions, events })],
    mentions: withEvents(mentions.all, events),
    coreference: [...known, ...links],
  }
}

/** Each event once, in the order of the text. */
function inOrder(events: readonly EventMention[]): readonly EventMention[] {
  const once = new Map(events.map((event) => [event.located.mention.id, event]))
  return [...once.values()].toSorted((a, b) => a.located.mention.start - b.located.mention.start)
}

/** All mentions in the order of the text, those of events with their kind. */
function withEvents(all: readonly LocatedMention[], events: readonly EventMention[]): readonly Mention[] {
  const told = events.map(({ kind, located }) => ({ ...located.mention, eventKind: kind.id }))
  const ids = new Set(told.map(({ id }) => id))
  const others = all.map(({ mention }) => mention).filter(({ id }) => !ids.has(id))
  return [...others, ...told].toSorted((a, b) => a.start - b.start || b.end - a.end)
}
