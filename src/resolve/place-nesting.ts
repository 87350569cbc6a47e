import { compareText } from '../text/compare-text.ts'
import { groupBy } from '../text/group-by.ts'
import type { Claim, Extraction, Mention } from '../types/claim.ts'
import type { Entity } from '../types/entity.ts'
import { countryOfCapital } from './countries.ts'

/** One place in another, and what says so. */
type Nested = Readonly<{ inner: Entity['id']; outer: Entity['id']; why: string }>

/**
 * Places know the place that they lie in: the one that most claims of the documents state, without holder or doubt, else their
 * country, where they are its capital by the table of countries and a document names both. “Springfield” alone lies nowhere.
 */
export function withNesting(
  entities: readonly Entity[],
  extractions: readonly Extraction[],
  entityOf: ReadonlyMap<Mention['id'], Entity['id']>,
): readonly Entity[] {
  const places = new Map(entities.flatMap((entity) => (entity.entityType === 'place' ? [[entity.id, entity]] : [])))
  const outerOf = new Map<Entity['id'], Nested>()
  for (const nested of [...statedNesting(extractions, entityOf), ...capitals(places)]) {
    const arePlaces = places.has(nested.inner) && places.has(nested.outer)
    if (arePlaces && !outerOf.has(nested.inner) && !liesIn(nested.outer, nested.inner, outerOf))
      outerOf.set(nested.inner, nested)
  }
  return entities.map((entity) => {
    const nested = outerOf.get(entity.id)
    return nested ? { ...entity, within: { place: nested.outer, why: nested.why } } : entity
  })
}

/** Whether a place lies in another, by any number of steps. */
function liesIn(inner: Entity['id'], outer: Entity['id'], outerOf: ReadonlyMap<Entity['id'], Nested>): boolean {
  for (let place: string | undefined = inner; place !== undefined; place = outerOf.get(place)?.outer)
    if (place === outer) return true
  return false
}

/** What documents state, what they state most often first. */
function statedNesting(
  extractions: readonly Extraction[],
  entityOf: ReadonlyMap<Mention['id'], Entity['id']>,
): readonly Nested[] {
  const stated = extractions
    .flatMap(({ claims }) => claims.filter(isPlainNesting))
    .flatMap((claim) => {
      const [inner, outer] = [entityOf.get(claim.subject), entityOf.get(claim.object)]
      return inner && outer && inner !== outer ? [{ inner, outer, document: claim.evidence.document }] : []
    })
  const groups = [...groupBy(stated, ({ inner, outer }) => `${inner} ${outer}`).values()]
  return groups
    .toSorted((a, b) => b.length - a.length || compareText(a[0]?.outer ?? '', b[0]?.outer ?? ''))
    .flatMap(([first]) => (first ? [{ ...first, why: `as ${first.document} says` }] : []))
}

function isPlainNesting({ relation, polarity, modality, holders }: Claim): boolean {
  const isNesting = relation === 'LOCATED_IN' || relation === 'PART_OF'
  return isNesting && polarity === 'affirmed' && modality === 'asserted' && holders.length === 0
}

/** Capitals with their countries, where one document names both. */
function capitals(places: ReadonlyMap<Entity['id'], Entity>): readonly Nested[] {
  const byCode = new Map([...places.values()].map((place) => [place.identifiers.iso3166, place]))
  return [...places.values()].flatMap((place) => {
    const country = place.identifiers.iso3166 === undefined ? countryOfCapital(place.label) : undefined
    const outer = country?.iso2 === undefined ? undefined : byCode.get(country.iso2)
    if (outer === undefined || !shareDocument(place, outer)) return []
    return [{ inner: place.id, outer: outer.id, why: `capital of ${outer.label}, by the table of countries` }]
  })
}

function shareDocument(one: Entity, other: Entity): boolean {
  const documents = new Set(one.mentions.map(({ document }) => document))
  return other.mentions.some(({ document }) => documents.has(document))
}
