import { groupBy } from '../text/group-by.ts'
import type { Doubt, Join, Judgement } from './join.ts'
import { longestName, type NamedCluster } from './named-clusters.ts'
import { contradiction, type Rarity, support } from './profile/compare.ts'
import type { Profile } from './profile/profile.ts'
import { isInitialled } from './shorter-person-names.ts'

/** A surname alone needs a shared role or a shared rare name; one of several bearers of it twice as much, and others nothing. */
const ENOUGH = 2

/**
 * What a document only calls `Lind` or `FAO` is whoever in the other documents has that surname, acronym or short name: one alone,
 * whom nothing contradicts, and who for a mere surname shares more. Longer short names (`Jona Lind`) are looked up before shorter ones.
 */
export function shortNames(
  clustersNow: () => readonly NamedCluster[],
  apply: (judgement: Judgement) => void,
  rarity: Rarity,
): void {
  let clusters = clustersNow()
  let bearers = byShortName(clusters)
  const lengths = clusters.flatMap(({ names }) => names.map((name) => name.length))
  for (const length of [...new Set(lengths)].toSorted((a, b) => b - a)) {
    const short = clusters.filter(({ principal }) => principal.length === 1 && principal[0]?.length === length)
    const judged = short.map((one) => judge(one, bearers.get(one.principal[0] ?? '') ?? [], rarity))
    apply({ joins: judged.flatMap(({ joins }) => joins), doubts: judged.flatMap(({ doubts }) => doubts) })
    if (judged.every(({ joins }) => joins.length === 0)) continue
    clusters = clustersNow()
    bearers = byShortName(clusters)
  }
}

/** Those who go by each name that does not fully name them. */
function byShortName(clusters: readonly NamedCluster[]): ReadonlyMap<string, readonly NamedCluster[]> {
  const entries = clusters.flatMap((bearer) => bearer.shortForms.map((name) => ({ name, bearer })))
  return new Map([...groupBy(entries, ({ name }) => name)].map(([name, group]) => [name, group.map((e) => e.bearer)]))
}

function judge(short: NamedCluster, named: readonly NamedCluster[], rarity: Rarity): Judgement {
  const fitting = named
    .filter(({ kind, profile }) => kind === short.kind && contradiction(profile, told(short)) === undefined)
    .map((bearer) => ({ bearer, ...support(bearer.profile, short.profile, rarity) }))
    .toSorted((a, b) => b.score - a.score)
  const [best, second] = fitting
  if (best === undefined) return { joins: [], doubts: [] }
  const needed = second === undefined ? neededAlone(short, best.bearer) : 2 * ENOUGH
  const isSure = best.score >= needed && (second?.score ?? 0) < ENOUGH
  if (isSure) return { joins: [joinOf(short, best.bearer, best.reasons)], doubts: [] }
  const isLikely = second === undefined || best.score > second.score
  return { joins: [], doubts: isLikely ? doubtOf(short, best.bearer, best.reasons) : [] }
}

/** Within a document a surname is enough. */
function neededAlone({ kind, principal: [name = ''], documents }: NamedCluster, bearer: NamedCluster): number {
  if ([...documents].some((document) => bearer.documents.has(document))) return 0
  return kind === 'person' && (!name.includes(' ') || isInitialled(name)) ? ENOUGH : 0
}

/** What may contradict: the first word of a shortened name (“Lula da Silva”) need not be a given name that tells the gender. */
function told({ profile, principal: [name = ''] }: NamedCluster): Profile {
  const { gender: _, ...others } = profile
  return name.includes(' ') ? others : profile
}

function joinOf(short: NamedCluster, bearer: NamedCluster, reasons: readonly string[]): Join {
  const why = [`“${nameOf(short)}” can only be ${longestName(bearer)} here`, ...reasons].join('; ')
  return { chains: [...short.chains, ...bearer.chains], why, explains: short.chains }
}

function doubtOf(short: NamedCluster, bearer: NamedCluster, reasons: readonly string[]): readonly Doubt[] {
  const [[one], [other]] = [short.chains, bearer.chains]
  if (one === undefined || other === undefined) return []
  const why = [`“${nameOf(short)}” may be short for ${longestName(bearer)}`, ...reasons]
  return [{ one, other, why, against: [reasons.length > 0 ? 'others are called so too' : 'little else in common'] }]
}

function nameOf({ chains }: NamedCluster): string {
  return chains[0]?.names[0] ?? ''
}
