import countries from '../../../graph-data/lexicon/countries.json' with { type: 'json' }
import { foldName } from '../../text/fold-name.ts'
import { groupBy } from '../../text/group-by.ts'
import type { Document } from '../../types/document.ts'
import { isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import { type LocatedMention, locate } from './located-mention.ts'
import { nameAt } from './name-at.ts'
import { coreOf } from './names.ts'

const NAMES = new Map(
  countries.flatMap((country) => country.demonyms.map((demonym) => [foldName(demonym), country.name] as const)),
)

const COUNTRIES = new Map(
  countries.flatMap((country) =>
    [country.name, ...country.aliases].map((name) => [foldName(name), country.name] as const),
  ),
)

/** Brussels stands for the European Union as often as for Belgium. */
const AMBIGUOUS_CAPITALS = new Set(['brussels'])
const CAPITALS = new Map(
  [...groupBy(countries, ({ capital }) => foldName(capital ?? '')).entries()]
    .filter(([capital, bearers]) => capital !== '' && bearers.length === 1 && !AMBIGUOUS_CAPITALS.has(capital))
    .map(([capital, bearers]) => [capital, bearers[0]?.name] as const),
)

/** The country that a capital belongs to, where it is the capital of one alone: “Ankara” → Türkiye. */
export function countryOfCapital(name: string): string | undefined {
  return CAPITALS.get(foldName(name))
}

/** The country that an adjective or demonym belongs to: “Norwegian” → Norway. */
export function countryOf(text: string): string | undefined {
  return NAMES.get(foldName(text))
}

/** The country that a name names: “Turkey” → Türkiye. */
export function countryNamed(name: string): string | undefined {
  return COUNTRIES.get(foldName(name))
}

/** Whether a token is a nationality: “Norwegian officials”. */
export function isNationality(tree: Tree, index: number): boolean {
  const { text } = tokenAt(tree, index)
  return /^\p{Lu}/u.test(text) && countryOf(text) !== undefined
}

/** “Norwegian minister”, “Norwegian officials”: an adjective that stands for the country whose office or people are named. */
export function nationalityMentions(document: Document, tree: Tree): readonly LocatedMention[] {
  return [...tree.tokens.keys()]
    .filter((index) => isRelated(tree, index, 'amod') && isNationality(tree, index) && !isInName(tree, index))
    .map((index) =>
      locate(document, {
        tree,
        head: index,
        words: [index],
        kind: 'description',
        entityType: 'place',
        by: 'nationality',
      }),
    )
}

function isInName(tree: Tree, index: number): boolean {
  const name = nameAt(tree, index)
  const core = name && coreOf(tree, name)
  return core !== undefined && core.first <= index && index <= core.last
}
