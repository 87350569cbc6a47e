import countries from '../../../graph-data/lexicon/countries.json' with { type: 'json' }
import nameWords from '../../../graph-data/lexicon/name-words.json' with { type: 'json' }
import organizations from '../../../graph-data/lexicon/organizations.json' with { type: 'json' }
import regions from '../../../graph-data/lexicon/regions.json' with { type: 'json' }
import { foldName } from '../../text/fold-name.ts'
import type { NameLabel } from '../../types/annotation.ts'
import type { EntityType } from '../../types/entity.ts'

const OF_LABEL: Readonly<Record<NameLabel, EntityType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  EVT: 'event',
  OTH: 'work',
}
const COUNTRIES = new Set(countries.flatMap((country) => [country.name, ...country.aliases]).map(foldName))
/** “Norwegian”, “Kurdish” by themselves are languages or manners, no places. */
const ADJECTIVES = new Set([
  ...countries.flatMap((country) => country.demonyms.map(foldName)),
  ...regions.flatMap((region) => region.adjectives.map(foldName)),
])
const REGIONS = new Set(regions.flatMap((region) => [region.name, ...region.aliases]).map(foldName))
/** “Norwegians”, “Kurds”: a people, where the singular is a word too. */
const PEOPLES = new Set([...ADJECTIVES].filter((word) => word.endsWith('s') && ADJECTIVES.has(word.slice(0, -1))))
/** “Republicans”, “Shiites”: those who share a party or belief. */
const FOLLOWERS = new Set(nameWords.group.map((word) => word.toLowerCase()))
const CAPITALS = new Set(countries.flatMap((country) => (country.capital ? [foldName(country.capital)] : [])))
const ORGANIZATIONS = new Set(organizations.map(foldName))
const TYPES = ['event', 'organization', 'document', 'place', 'work'] as const
const OF_WORD: ReadonlyMap<string, EntityType> = new Map(
  TYPES.toReversed().flatMap((type) => nameWords[type].map((word) => [word.toLowerCase(), type] as const)),
)

/** The type of a name by its words (“… Summit”, “Ministry of …”), what all the world knows by a list, else as the language model labels it. */
export function typeOfName(label: NameLabel, words: readonly string[]): EntityType {
  const name = words.join(' ')
  if (isCountry(name) || (isCapital(name) && label !== 'PER')) return 'place'
  if (ORGANIZATIONS.has(foldName(name))) return 'organization'
  if (PEOPLES.has(foldName(name)) || FOLLOWERS.has(words.at(-1)?.toLowerCase() ?? '')) return 'group'
  if (label === 'PER') return 'person'
  if (ADJECTIVES.has(foldName(name))) return 'concept'
  if (isRegion(name)) return 'place'
  const telling = headWords(words)
    .map((word) => OF_WORD.get(word))
    .find((type) => type !== undefined)
  return telling ?? OF_LABEL[label]
}

export function isCapital(name: string): boolean {
  return CAPITALS.has(foldName(name))
}

/** Whether a name is that of a larger region, such as a continent. */
export function isRegion(name: string): boolean {
  return REGIONS.has(foldName(name))
}

export function isCountry(name: string): boolean {
  return COUNTRIES.has(foldName(name))
}

/** The word that a name is built on comes last, or first before “of” and “for”. */
function headWords(words: readonly string[]): readonly string[] {
  const link = words.findIndex((word) => ['of', 'for', 'on', 'to'].includes(word.toLowerCase()))
  const head = link > 0 ? words[link - 1] : words.at(-1)
  return head === undefined || words.length === 1 ? [] : [head.toLowerCase()]
}
