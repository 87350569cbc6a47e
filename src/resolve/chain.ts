import { compareText } from '../text/compare-text.ts'
import { foldName } from '../text/fold-name.ts'
import { groupBy } from '../text/group-by.ts'
import type { Coreference, Extraction, Mention, TitleClaim } from '../types/claim.ts'
import type { Document } from '../types/document.ts'
import type { EntityType } from '../types/entity.ts'
import { bareName } from './bare-name.ts'
import { countryOfNational } from './countries.ts'
import { disjointSets } from './disjoint-sets.ts'
import { likeliestType } from './likeliest-type.ts'

/** The mentions of one document that refer to one thing. */
export type Chain = Readonly<{
  /** Id of its first mention. */
  id: Mention['id']
  document: Document['id']
  /** In the order of the text. */
  mentions: readonly Mention[]
  /** Why a mention is thought to belong to it, for those that point back at another. */
  reasons: ReadonlyMap<Mention['id'], string>
  titles: readonly TitleClaim[]
  /** What its name mentions call it, without titles and articles; one for each mention. */
  names: readonly string[]
  /** The same, made comparable, each once. */
  foldedNames: readonly string[]
  entityType: EntityType
  /** Whether a description in it contains a name: “the Lind family”. */
  holdsName: boolean
}>

/** Gathers the mentions that a document links, by any number of steps, into chains. */
export function chainsOf(extraction: Extraction): readonly Chain[] {
  const mentions = extraction.mentions.toSorted(compareMentions)
  const sets = disjointSets()
  const known = new Set(mentions.map(({ id }) => id))
  const links = extraction.coreference.filter((link) => known.has(link.mention) && known.has(link.antecedent))
  for (const { mention, antecedent } of links) sets.join(mention, antecedent)
  const holders = mentionsWithNames(mentions)
  return [...groupBy(mentions, ({ id }) => sets.find(id)).values()].flatMap((members) => {
    const [first] = members
    return first === undefined ? [] : [chain(first, { members, links, extraction, holders })]
  })
}

type Context = Readonly<{
  members: readonly Mention[]
  links: readonly Coreference[]
  extraction: Extraction
  holders: ReadonlySet<Mention['id']>
}>

function chain(first: Mention, { members, links, extraction, holders }: Context): Chain {
  const ids = new Set(members.map(({ id }) => id))
  const titles = extraction.titles.filter(({ mention }) => ids.has(mention))
  const written = members.filter(({ kind }) => kind === 'name').map(({ text }) => bareName(text, titles))
  const names = [...written, ...nationalities(members)]
  return {
    id: first.id,
    document: extraction.document,
    mentions: members,
    reasons: reasonsOf(links.filter(({ mention }) => ids.has(mention))),
    titles,
    names,
    foldedNames: [...new Set(names.map(foldName))],
    entityType: likeliestType(members),
    holdsName: names.length === 0 && members.some(({ id }) => holders.has(id)),
  }
}

/** “Norwegian” names Norway where nothing else in the document does. */
function nationalities(members: readonly Mention[]): readonly string[] {
  return members.flatMap(({ by, text }) => (by === 'nationality' ? (countryOfNational(text)?.name ?? []) : []))
}

/** Of several reasons for one mention the first in the alphabet, so that their order does not matter. */
function reasonsOf(links: readonly Coreference[]): ReadonlyMap<Mention['id'], string> {
  return new Map(links.toSorted((a, b) => compareText(b.why, a.why)).map(({ mention, why }) => [mention, why]))
}

/** Descriptions that a name lies in. */
function mentionsWithNames(mentions: readonly Mention[]): ReadonlySet<Mention['id']> {
  const names = mentions.filter(({ kind }) => kind === 'name')
  const holding = mentions.filter(
    (outer) => outer.kind === 'description' && names.some((name) => outer.start <= name.start && name.end <= outer.end),
  )
  return new Set(holding.map(({ id }) => id))
}

function compareMentions(a: Mention, b: Mention): number {
  return a.start - b.start || a.end - b.end || compareText(a.id, b.id)
}
