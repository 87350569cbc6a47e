import { compareText } from '../text/compare-text.ts'
import type { Mention } from '../types/claim.ts'
import type { Decisions } from '../types/correction.ts'
import type { Entity, EntityType, MentionReference } from '../types/entity.ts'
import type { Chain } from './chain.ts'
import type { Country } from './countries.ts'
import { countryOf } from './country-of.ts'
import { entityIds } from './entity-ids.ts'
import type { Cluster } from './joined-chains.ts'
import { capitalized, descriptionLabel, nameLabel, uncapitalized } from './label.ts'
import { likeliestType } from './likeliest-type.ts'
import { rolesOf } from './roles-of.ts'
import { surfacesOf } from './surfaces-of.ts'

export type Resolved = Readonly<{ entity: Entity; chains: readonly Chain[] }>

/** What each cluster stands for: type, label, other names, roles and all its mentions. */
export function entitiesOf(clusters: readonly Cluster[], decisions: Decisions): readonly Resolved[] {
  const unidentified = clusters.map((cluster) => ({
    entity: entityWithoutId(cluster, decisions),
    chains: cluster.chains,
  }))
  const ids = entityIds(unidentified)
  return unidentified.map(({ entity, chains }, index) => ({ entity: { id: ids[index] ?? '', ...entity }, chains }))
}

function entityWithoutId(cluster: Cluster, decisions: Decisions): Omit<Entity, 'id'> {
  const { chains } = cluster
  const mentions = chains.flatMap((chain) => chain.mentions)
  const country = countryOf(chains)
  const named = country !== undefined || mentions.some(({ kind }) => kind === 'name')
  const entityType = decided(mentions, decisions.types) ?? (country ? 'place' : likeliestType(mentions))
  const surfaces = surfacesOf(chains, named ? 'name' : 'description')
  const eventKind = mentions.find((mention) => mention.eventKind !== undefined)?.eventKind
  const described = surfaces.length > 0 ? descriptionLabel(surfaces) : capitalized(eventKind ?? '')
  const given = decided(mentions, decisions.labels)
  const label = given ?? country?.name ?? (named ? nameLabel(surfaces, kindOf(entityType)) : described)
  return {
    entityType,
    label,
    ...(eventKind !== undefined && { eventKind }),
    named,
    // `meeting` is no other name of a `Meeting`.
    aliases: surfaces.map(({ text }) => text).filter((text) => text !== label && text !== uncapitalized(label)),
    roles: rolesOf(chains),
    mentions: mentionReferences(cluster),
    identifiers: country ? identifiers(country) : {},
  }
}

/** Of decisions about several mentions of one thing, that about the last of them. */
function decided<Value>(mentions: readonly Mention[], byMention: ReadonlyMap<Mention['id'], Value>): Value | undefined {
  return mentions.map(({ id }) => byMention.get(id)).findLast((value) => value !== undefined)
}

function kindOf(entityType: EntityType): 'person' | 'other' {
  return entityType === 'person' ? 'person' : 'other'
}

function identifiers({ iso2, wikidata }: Country): Entity['identifiers'] {
  return { ...(iso2 !== undefined && { iso3166: iso2 }), ...(wikidata !== undefined && { wikidata }) }
}

function mentionReferences({ chains, reasons }: Cluster): readonly MentionReference[] {
  const references = chains.flatMap((chain) =>
    chain.mentions.map(({ id, start, end, text, kind }) => ({
      document: chain.document,
      start,
      end,
      text,
      kind,
      why: chain.reasons.get(id) ?? reasons.get(chain.id) ?? ownReason(kind),
    })),
  )
  return references.toSorted((a, b) => compareText(a.document, b.document) || a.start - b.start || a.end - b.end)
}

function ownReason(kind: MentionReference['kind']): string {
  return kind === 'name' ? 'first named here' : 'first spoken of here'
}
