import { dayAfter } from '../../text/calendar-span.ts'
import { isDay } from '../../text/day.ts'
import type { Extraction } from '../../types/claim.ts'
import type { Chain } from '../chain.ts'
import { countryNamed } from '../countries.ts'
import { bodyFinder } from './body-finder.ts'
import { type ToldEvent, toldEvents } from './told-events.ts'

/** An event of one document, and what tells it from others of its kind; parties and places by what stands for their clusters. */
export type ToldParties = Readonly<{
  chain: Chain
  kind: string
  /** Absent where its words give no day, or several. */
  day?: string
  parties: readonly string[]
  /** The people whom it befell, or the one person who did it alone. */
  persons: readonly string[]
  /** Towns and buildings, not countries: a town may lie in the country that another report names. */
  places: readonly string[]
}>

/** Whoever has another part may be there in one report and not in the other. */
const PARTIES = new Set(['PARTY_TO', 'TARGET_OF', 'SIGNED'])

/** The events of documents with their parties; `find` says what stands for the cluster that a chain is in. */
export function toldParties(
  chains: readonly Chain[],
  extractions: readonly Extraction[],
  find: (chain: Chain['id']) => string,
): readonly ToldParties[] {
  const chainOf = new Map(chains.flatMap((chain) => chain.mentions.map(({ id }) => [id, chain] as const)))
  const byId = new Map(chains.map((chain) => [chain.id, chain]))
  const bodyOf = bodyFinder(chains)
  const distinct = (some: readonly Chain[]) => [...new Set(some.map(({ id }) => find(id)))].toSorted()
  return toldEvents(extractions, (mention) => chainOf.get(mention)?.id).flatMap((event) => {
    const chain = byId.get(event.id)
    if (chain === undefined) return []
    const having = (relations: ReadonlySet<string>) =>
      event.parts.filter(({ relation }) => relations.has(relation)).flatMap(({ id }) => byId.get(id) ?? [])
    const day = dayOf(event)
    const parties = distinct(having(PARTIES).map(bodyOf))
    const befallen = parties.length === 1 ? having(PARTIES) : having(new Set(['TARGET_OF']))
    return [
      {
        ...{ chain, kind: event.kind, parties },
        persons: distinct(befallen.filter(({ entityType }) => entityType === 'person')),
        places: distinct(having(new Set(['TOOK_PLACE_IN'])).filter((place) => !isCountry(place))),
        ...(day !== undefined && { day }),
      },
    ]
  })
}

/** The day that all passages with a time give, if they give one. */
function dayOf({ evidence }: ToldEvent): string | undefined {
  const times = evidence.filter(({ timeStart, timeEnd }) => timeStart !== undefined || timeEnd !== undefined)
  const [day = '', ...others] = new Set(times.map(({ timeStart }) => timeStart ?? ''))
  const isOneDay = others.length === 0 && isDay(day) && times.every(({ timeEnd }) => timeEnd === dayAfter(day))
  return isOneDay ? day : undefined
}

function isCountry({ foldedNames }: Chain): boolean {
  return foldedNames.some((name) => countryNamed(name) !== undefined)
}
