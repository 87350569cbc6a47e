import { groupBy } from '../../text/group-by.ts'
import type { Extraction } from '../../types/claim.ts'
import type { Chain } from '../chain.ts'
import type { Join } from '../join.ts'
import { type ToldParties, toldParties } from './told-parties.ts'

/**
 * Events of several documents are one where kind and day are the same and two of the parties, or the one person whom it befell.
 * What one document tells apart is not joined by another: of two meetings of the same two on one day none is; nor are events in
 * two places.
 */
export function sameEvent(
  chains: readonly Chain[],
  extractions: readonly Extraction[],
  find: (chain: Chain['id']) => string,
): readonly Join[] {
  const signed = toldParties(chains, extractions, find).flatMap((event) =>
    signaturesOf(event).map((signature) => ({ event, signature })),
  )
  return [...groupBy(signed, ({ signature }) => signature).values()]
    .flatMap((group) => onOneDay(group.map(({ event }) => event)))
    .filter((events) => events.length > 1 && events.every((one) => events.every((other) => agree(one, other))))
    .map(joinOf)
}

/** What another report of the event shares: the kind and two parties, whoever else is named in one of them. */
function signaturesOf({ kind, parties, persons }: ToldParties): readonly string[] {
  const pairs = parties.flatMap((one, index) => parties.slice(index + 1).map((other) => `${one} ${other}`))
  return [...pairs, ...persons].map((who) => `${kind} ${who}`)
}

/** The events of each day, without those of documents that tell of two on that day, or of one whose day nobody knows. */
function onOneDay(events: readonly ToldParties[]): readonly (readonly ToldParties[])[] {
  const byDocument = [...groupBy(events, ({ chain }) => chain.document).values()]
  const certain = byDocument.flatMap((own) => {
    const isDoubtful = own.length > 1 && own.some(({ day }) => day === undefined)
    return isDoubtful ? [] : own.filter(({ day }) => own.filter((other) => other.day === day).length === 1)
  })
  return [...groupBy(certain, ({ day }) => day ?? '')].flatMap(([day, same]) => (day === '' ? [] : [same]))
}

/** Whether two reports can be of one event: in one place, and each with all parties of the other, or two of them. */
function agree(one: ToldParties, other: ToldParties): boolean {
  const parties = shared(one.parties, other.parties)
  const areSame = parties >= Math.min(2, one.parties.length, other.parties.length)
  return areSame && (one.places.length === 0 || other.places.length === 0 || shared(one.places, other.places) > 0)
}

function shared(some: readonly string[], others: readonly string[]): number {
  return some.filter((one) => others.includes(one)).length
}

function joinOf(events: readonly ToldParties[]): Join {
  const chains = events.map(({ chain }) => chain)
  const [first] = events
  return { chains, why: `the same ${first?.kind}: same parties, ${first?.day}`, explains: chains }
}
