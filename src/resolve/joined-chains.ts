import { compareText } from '../text/compare-text.ts'
import { disjointSets } from '../text/disjoint-sets.ts'
import { groupBy } from '../text/group-by.ts'
import type { Extraction } from '../types/claim.ts'
import type { Decisions } from '../types/correction.ts'
import type { Chain } from './chain.ts'
import { decidedJoins } from './decided-joins.ts'
import { sameEvent } from './event/same-event.ts'
import type { Join, JoinRule } from './join.ts'
import { sameCountry } from './same-country.ts'
import { sameDescription } from './same-description.ts'
import { sameName } from './same-name.ts'
import { shortNames } from './short-names.ts'

/** Chains that refer to one entity, and for each chain why it belongs to the others. */
export type Cluster = Readonly<{ chains: readonly Chain[]; reasons: ReadonlyMap<Chain['id'], string> }>

/** What names and descriptions are the same comes first, then who is meant by a surname or an acronym, then what they did. */
const rules: readonly JoinRule[] = [sameName, sameCountry, sameDescription]

/** Gathers chains of all documents into clusters, one for each entity; what was split off by hand is joined by hand only. */
export function joinedChains(
  chains: readonly Chain[],
  extractions: readonly Extraction[],
  decisions: Decisions,
): readonly Cluster[] {
  const free = chains.filter(({ mentions }) => !mentions.some(({ id }) => decisions.apart.has(id)))
  const sets = disjointSets()
  const reasons = new Map<Chain['id'], string>()
  const apply = (joins: readonly Join[]) => {
    for (const join of joins.filter(({ chains }) => chains.length > 1)) applyJoin(join, sets.join, reasons)
  }
  for (const rule of rules) apply(rule(free))
  shortNames(free, sets.find, apply)
  apply(decidedJoins(chains, decisions))
  apply(sameEvent(free, extractions, sets.find))
  return [...groupBy(chains, ({ id }) => sets.find(id)).values()].map((members) => ({ chains: members, reasons }))
}

function applyJoin(
  { chains, why, explains }: Join,
  join: (a: string, b: string) => void,
  reasons: Map<Chain['id'], string>,
): void {
  const [first, ...others] = chains.toSorted((a, b) => compareText(a.id, b.id))
  for (const other of others) join(first?.id ?? other.id, other.id)
  for (const { id } of explains) if (!reasons.has(id)) reasons.set(id, why)
}
