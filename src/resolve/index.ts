import { compareText } from '../text/compare-text.ts'
import { groupBy } from '../text/group-by.ts'
import type { Extraction, Mention } from '../types/claim.ts'
import type { Decisions } from '../types/correction.ts'
import type { Entity, Proposal, Resolution } from '../types/entity.ts'
import type { EventKind } from '../types/schema.ts'
import { chainsOf } from './chain.ts'
import { entitiesOf } from './entities-of.ts'
import { withEventNames } from './event/event-names.ts'
import type { Doubt } from './join.ts'
import { type Cluster, joinedChains } from './joined-chains.ts'

/**
 * Decides which mentions refer to one entity, within and across documents, in any order of the documents. What is only ever
 * called by a pronoun stays unknown. What people decided comes before any rule. `kinds` say how events are called.
 */
export function resolve(
  extractions: readonly Extraction[],
  decisions: Decisions = undecided,
  kinds: readonly EventKind[] = [],
): Resolution {
  const ordered = extractions.toSorted((a, b) => compareText(a.document, b.document))
  const chains = ordered.flatMap(chainsOf)
  const { clusters, doubts } = joinedChains(chains, ordered, decisions)
  const resolved = entitiesOf(clusters.filter(isKnown), decisions)
  const entityOf = new Map(
    resolved.flatMap(({ entity, chains }) => chains.flatMap((chain) => chain.mentions.map(referring(entity)))),
  )
  const placed = resolved.map(({ entity }) => withPlaces(entity, entityOf))
  const entities = withEventNames(placed, { extractions: ordered, entityOf, kinds, labelled: decisions.labels.keys() })
  return {
    entities: entities.toSorted((a, b) => compareText(a.id, b.id)),
    entityOf,
    proposals: proposalsOf(doubts, entityOf),
  }
}

/** One for each two entities, with all that speaks for and against. */
function proposalsOf(doubts: readonly Doubt[], entityOf: Resolution['entityOf']): readonly Proposal[] {
  const about = doubts.flatMap((doubt) => {
    const [one, other] = [entityOf.get(doubt.one.id), entityOf.get(doubt.other.id)]
    if (one === undefined || other === undefined || one === other) return []
    return [{ ...doubt, entities: one < other ? ([one, other] as const) : ([other, one] as const) }]
  })
  const pairs = [...groupBy(about, ({ entities }) => entities.join('|'))].toSorted(([a], [b]) => compareText(a, b))
  return pairs.flatMap(([, [first, ...more]]) => {
    if (first === undefined) return []
    const all = [first, ...more]
    return [
      {
        entities: first.entities,
        why: distinct(all.flatMap(({ why }) => why)),
        against: distinct(all.flatMap(({ against }) => against)),
      },
    ]
  })
}

function distinct(reasons: readonly string[]): readonly string[] {
  return [...new Set(reasons)].toSorted(compareText)
}

const undecided: Decisions = { together: [], apart: new Map(), distinct: [], labels: new Map(), types: new Map() }

function isKnown({ chains }: Cluster): boolean {
  return chains.some((chain) => chain.mentions.some((mention) => mention.kind !== 'pronoun'))
}

function referring(entity: Entity): (mention: Mention) => readonly [Mention['id'], Entity['id']] {
  return (mention) => [mention.id, entity.id]
}

/** The place where a role was stated becomes an entity as well. */
function withPlaces(entity: Entity, entityOf: ReadonlyMap<Mention['id'], Entity['id']>): Entity {
  const roles = entity.roles.map(({ title, evidence: { place, ...evidence } }) => {
    const key = place === undefined ? undefined : entityOf.get(place)
    return { title, evidence: key === undefined ? evidence : { ...evidence, place: key } }
  })
  return { ...entity, roles }
}
