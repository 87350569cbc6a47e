import table from '../../graph-data/lexicon/countries.json'
import { foldName } from '../text/fold-name.ts'

export type Country = Readonly<{
  name: string
  aliases: readonly string[]
  /** ISO 3166-1 alpha-2. */
  iso2?: string | undefined
  /** Item of Wikidata. */
  wikidata?: string | undefined
}>

/** The country that a folded name names: `us` and `united states` are one. */
export function countryNamed(folded: string): Country | undefined {
  return countryOf.get(folded)
}

/** The country of an adjective or a people: “Norwegian”, “Norwegians”. */
export function countryOfNational(demonym: string): Country | undefined {
  return countryOfDemonym.get(foldName(demonym))
}

/** The country whose capital this is: “Ankara” → Türkiye. */
export function countryOfCapital(capital: string): Country | undefined {
  return countryWithCapital.get(foldName(capital))
}

const countries: readonly Country[] = table

const countryWithCapital: ReadonlyMap<string, Country> = new Map(
  table.flatMap((country) => (country.capital ? [[foldName(country.capital), country] as const] : [])),
)

const countryOf: ReadonlyMap<string, Country> = new Map(
  countries.flatMap((country) => [country.name, ...country.aliases].map((name) => [foldName(name), country] as const)),
)

const countryOfDemonym: ReadonlyMap<string, Country> = new Map(
  table.flatMap((country) => country.demonyms.map((demonym) => [foldName(demonym), country] as const)),
)
