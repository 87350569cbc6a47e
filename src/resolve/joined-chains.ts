import { compareText } from '../text/compare-text.ts'
import { type DisjointSets, disjointSets } from '../text/disjoint-sets.ts'
import { groupBy } from '../text/group-by.ts'
import type { Extraction } from '../types/claim.ts'
import type { Decisions } from '../types/correction.ts'
import type { Chain } from './chain.ts'
import { decidedJoins } from './decided-joins.ts'
import { sameEvent } from './event/same-event.ts'
import type { Doubt, Join, JoinRule, Judgement } from './join.ts'
import { keptApart } from './kept-apart.ts'
import { namedClusters } from './named-clusters.ts'
import { rarityIn } from './profile/rarity.ts'
import { sameCountry } from './same-country.ts'
import { sameDescription } from './same-description.ts'
import { sameName } from './same-name.ts'
import { shortNames } from './short-names.ts'
import { spelledAlike } from './spelled-alike.ts'

/** Chains that refer to one entity, and for each chain why it belongs to the others. */
export type Cluster = Readonly<{ chains: readonly Chain[]; reasons: ReadonlyMap<Chain['id'], string> }>

export type Joined = Readonly<{ clusters: readonly Cluster[]; doubts: readonly Doubt[] }>

/** What names and descriptions are the same comes first, then what is spelled alike, then who is meant by a surname or an acronym, then what they did. */
const rules: readonly JoinRule[] = [sameName, sameCountry, sameDescription]

/** Gathers chains of all documents into clusters, one for each entity; what was split off by hand is joined by hand only. */
export function joinedChains(
  chains: readonly Chain[],
  extractions: readonly Extraction[],
  decisions: Decisions,
): Joined {
  const free = chains.filter(({ mentions }) => !mentions.some(({ id }) => decisions.apart.has(id)))
  const rarity = rarityIn(free)
  const sets = keptApart(chains, decisions, disjointSets())
  const reasons = new Map<Chain['id'], string>()
  const doubts: Doubt[] = []
  const apply = (judgement: Judgement) => {
    for (const join of judgement.joins.filter(({ chains }) => chains.length > 1)) applyJoin(join, sets, reasons)
    doubts.push(...judgement.doubts)
  }
  for (const rule of rules) apply(rule(free, rarity))
  const clustersNow = namedClusters(free, sets.find)
  apply(spelledAlike(clustersNow(), rarity))
  shortNames(clustersNow, apply, rarity)
  apply({ joins: decidedJoins(chains, decisions), doubts: [] })
  apply({ joins: sameEvent(free, extractions, sets.find), doubts: [] })
  const clusters = [...groupBy(chains, ({ id }) => sets.find(id)).values()]
  return {
    clusters: clusters.map((members) => ({ chains: members, reasons })),
    doubts: doubts.filter(
      ({ one, other }) => sets.find(one.id) !== sets.find(other.id) && sets.mayJoin(one.id, other.id),
    ),
  }
}

function applyJoin({ chains, why, explains }: Join, sets: DisjointSets, reasons: Map<Chain['id'], string>): void {
  const [first, ...others] = chains.toSorted((a, b) => compareText(a.id, b.id))
  for (const other of others) sets.join(first?.id ?? other.id, other.id)
  for (const { id } of explains) if (!reasons.has(id)) reasons.set(id, why)
}
