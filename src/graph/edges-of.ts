import { compareText } from '../text/compare-text.ts'
import { groupBy } from '../text/group-by.ts'
import type { Claim, Evidence } from '../types/claim.ts'
import type { Entity } from '../types/entity.ts'
import type { EdgeAttributes } from '../types/graph.ts'
import { compareEvidence, distinctEvidence } from './distinct-evidence.ts'
import { type EdgeIdentity, edgeKey } from './edge-key.ts'
import type { GraphParts } from './graph-parts.ts'
import { witnesses } from './near-copies.ts'
import { rolledUp } from './rolled-up.ts'

export type Edge = Readonly<{ key: string; source: Entity['id']; target: Entity['id']; attributes: EdgeAttributes }>

/** A claim whose mentions have become entities. */
type EntityClaim = EdgeIdentity & Readonly<{ label: Claim['label']; evidence: Evidence }>

/** One edge for all claims that say the same of the same entities, sorted by key. */
export function edgesOf(parts: GraphParts): readonly Edge[] {
  const symmetric = new Set(parts.schema.relations.filter((relation) => relation.symmetric).map(({ id }) => id))
  const claims = parts.extractions
    .flatMap((extraction) => extraction.claims)
    .flatMap((claim) => entityClaims(claim, parts.resolution.entityOf, symmetric))
  const groups = [...groupBy(claims, edgeKey)].toSorted(([a], [b]) => compareText(a, b))
  const witnessOf = witnesses(parts.documents)
  return groups.flatMap(([key, group]) => mergedClaims(key, group, witnessOf))
}

/** The claim about entities, or none: where it says something of a thing itself, or where someone stays unknown. */
function entityClaims(
  claim: Claim,
  entityOf: ReadonlyMap<string, Entity['id']>,
  symmetric: ReadonlySet<string>,
): readonly EntityClaim[] {
  const source = entityOf.get(claim.subject)
  const target = entityOf.get(claim.object)
  const holders = claim.holders.flatMap((holder) => entityOf.get(holder) ?? [])
  if (source === undefined || target === undefined || source === target) return []
  if (holders.length < claim.holders.length) return []
  const evidence = withNodes(claim.evidence, entityOf)
  return [{ ...claim, source, target, holders, evidence, symmetric: symmetric.has(claim.relation) }]
}

/** Place and event as nodes. */
function withNodes({ place, event, ...evidence }: Evidence, entityOf: ReadonlyMap<string, Entity['id']>): Evidence {
  const [placeKey, eventKey] = [entityOf.get(place ?? ''), entityOf.get(event ?? '')]
  return { ...evidence, ...(placeKey && { place: placeKey }), ...(eventKey && { event: eventKey }) }
}

/** The first to say it gives the direction, within a sentence whom it names first; the words said most often give the label. */
function mergedClaims(
  key: string,
  claims: readonly EntityClaim[],
  witnessOf: ReadonlyMap<string, string>,
): readonly Edge[] {
  const ordered = claims.toSorted((a, b) => compareEvidence(a.evidence, b.evidence) || compareText(a.source, b.source))
  const [first] = ordered.toSorted((a, b) => compareStart(a.evidence, b.evidence))
  if (first === undefined) return []
  const evidence = distinctEvidence(ordered.map((claim) => claim.evidence))
  const { source, target, relation, polarity, modality, holders, complement } = first
  const { label, predicate } = commonestWords(ordered) ?? first
  const attributes: EdgeAttributes = {
    relation,
    label,
    predicate,
    polarity,
    modality,
    holders,
    ...(complement !== undefined && { complement }),
    evidence,
    ...rolledUp(evidence, witnessOf),
  }
  return [{ key, source, target, attributes }]
}

function compareStart(a: Evidence, b: Evidence): number {
  return compareText(a.document, b.document) || a.start - b.start || a.end - b.end || a.subject.start - b.subject.start
}

function commonestWords(claims: readonly EntityClaim[]): EntityClaim | undefined {
  const groups = [...groupBy(claims, ({ label, predicate }) => `${label}|${predicate}`).values()]
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0]
}
