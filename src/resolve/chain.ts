import { compareText } from '../text/compare-text.ts'
import { disjointSets } from '../text/disjoint-sets.ts'
import { foldName } from '../text/fold-name.ts'
import { groupBy } from '../text/group-by.ts'
import type { Claim, Coreference, Extraction, Mention, TitleClaim } from '../types/claim.ts'
import type { Document } from '../types/document.ts'
import type { EntityType } from '../types/entity.ts'
import { bareName } from './bare-name.ts'
import { countryOfCapital, countryOfNational } from './countries.ts'
import { likeliestType } from './likeliest-type.ts'
import { type Neighbours, neighboursIn } from './profile/company.ts'
import { type Profile, profileOf } from './profile/profile.ts'

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
  /** What the document tells of it beside the name. */
  profile: Profile
}>

/** Gathers the mentions that a document links, by any number of steps, into chains. */
export function chainsOf(extraction: Extraction): readonly Chain[] {
  const mentions = extraction.mentions.toSorted(compareMentions)
  const sets = disjointSets()
  const known = new Set(mentions.map(({ id }) => id))
  const links = extraction.coreference.filter((link) => known.has(link.mention) && known.has(link.antecedent))
  const context = {
    document: extraction.document,
    links: groupBy(links, ({ mention }) => mention),
    titles: groupBy(extraction.titles, ({ mention }) => mention),
    holders: mentionsWithNames(mentions),
    claims: claimsByMention(extraction),
    neighbours: neighboursIn(extraction),
  }
  for (const { mention, antecedent } of links) sets.join(mention, antecedent)
  return [...groupBy(mentions, ({ id }) => sets.find(id)).values()].flatMap((members) => {
    const [first] = members
    return first === undefined ? [] : [chain(first, members, context)]
  })
}

type Context = Readonly<{
  document: Document['id']
  /** By mention. */
  links: ReadonlyMap<Mention['id'], readonly Coreference[]>
  titles: ReadonlyMap<Mention['id'], readonly TitleClaim[]>
  /** Descriptions that a name lies in. */
  holders: ReadonlySet<Mention['id']>
  /** By subject and by object. */
  claims: ReadonlyMap<Mention['id'], readonly Claim[]>
  neighbours: Neighbours
}>

function claimsByMention({ claims }: Extraction): Context['claims'] {
  const ends = claims.flatMap((claim) => [claim.subject, claim.object].map((mention) => ({ mention, claim })))
  return new Map([...groupBy(ends, ({ mention }) => mention)].map(([id, all]) => [id, all.map(({ claim }) => claim)]))
}

function chain(first: Mention, members: readonly Mention[], context: Context): Chain {
  const titles = members.flatMap(({ id }) => context.titles.get(id) ?? [])
  const named = members.filter(({ kind, by }) => kind === 'name' && by !== 'capital')
  const names = [...named.map(({ text }) => bareName(text, titles)), ...members.flatMap(countryNames)]
  const entityType = likeliestType(members)
  const claims = members.flatMap(({ id }) => context.claims.get(id) ?? [])
  const { neighbours } = context
  return {
    id: first.id,
    document: context.document,
    mentions: members,
    reasons: reasonsOf(members.flatMap(({ id }) => context.links.get(id) ?? [])),
    titles,
    names,
    foldedNames: [...new Set(names.map(foldName))],
    entityType,
    holdsName: names.length === 0 && members.some(({ id }) => context.holders.has(id)),
    profile: profileOf({ mentions: members, titles, names, entityType, claims, neighbours }),
  }
}

/** “Norwegian” and “Oslo said” name Norway where nothing else in the document does. */
function countryNames({ by, text }: Mention): readonly string[] {
  if (by === 'capital') return [countryOfCapital(text)?.name ?? text]
  const country = by === 'nationality' ? countryOfNational(text) : undefined
  return country ? [country.name] : []
}

/** Of several reasons for one mention the first in the alphabet, so that their order does not matter. */
function reasonsOf(links: readonly Coreference[]): ReadonlyMap<Mention['id'], string> {
  return new Map(links.toSorted((a, b) => compareText(b.why, a.why)).map(({ mention, why }) => [mention, why]))
}

/** Descriptions that a name lies in, of mentions in the order of the text. */
function mentionsWithNames(mentions: readonly Mention[]): ReadonlySet<Mention['id']> {
  const holding = mentions.filter(
    (outer, position) => outer.kind === 'description' && holdsName(outer, mentions, position),
  )
  return new Set(holding.map(({ id }) => id))
}

/** Looks at the mentions that start within the description; those that start with it may stand before it in the order. */
function holdsName(outer: Mention, mentions: readonly Mention[], position: number): boolean {
  let next = position
  while (mentions[next - 1]?.start === outer.start) next -= 1
  for (let inner = mentions[next]; inner !== undefined && inner.start < outer.end; next += 1, inner = mentions[next]) {
    if (inner.kind === 'name' && inner.end <= outer.end) return true
  }
  return false
}

function compareMentions(a: Mention, b: Mention): number {
  return a.start - b.start || a.end - b.end || compareText(a.id, b.id)
}
