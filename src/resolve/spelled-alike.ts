import { groupBy } from '../text/group-by.ts'
import type { Doubt, Join, Judgement } from './join.ts'
import { areAlike, soundsOf } from './name-sounds.ts'
import { longestName, type NamedCluster } from './named-clusters.ts'
import { contradiction, type Rarity, support } from './profile/compare.ts'

/** A shared role, or a shared rare name. */
const ENOUGH = 2
/** Of more who sound alike, only these are compared. */
const MOST_ALIKE = 30

/**
 * People whose whole names sound alike (Zelensky and Zelenskyy, Bill and William Grant) are one where they also share a role or
 * company; where they share nothing it is a doubt, and where something contradicts they are two.
 */
export function spelledAlike(clusters: readonly NamedCluster[], rarity: Rarity): Judgement {
  const people = clusters.filter(({ kind, principal }) => kind === 'person' && principal.length === 1)
  const heard = people.flatMap((person) => soundsOf(person.principal[0] ?? '').map((sounds) => ({ sounds, person })))
  const pairs = [...groupBy(heard, ({ sounds }) => sounds).values()].flatMap((group) =>
    pairsOf(group.map((one) => one.person)),
  )
  const judged = pairs.map((pair) => judge(pair, rarity))
  return withoutChains(judged)
}

type Pair = readonly [NamedCluster, NamedCluster]

type Judged = Readonly<{ pair: Pair; verdict: 'one' | 'doubt' | 'two'; why: readonly string[] }>

/** Who would link two that contradict each other is joined with neither. */
function withoutChains(judged: readonly Judged[]): Judgement {
  const ones = judged.filter(({ verdict }) => verdict === 'one')
  const partners = groupBy(
    ones.flatMap(({ pair: [one, other] }) => [
      { of: one, partner: other },
      { of: other, partner: one },
    ]),
    ({ of }) => keyOf(of),
  )
  const isBridge = (person: NamedCluster) =>
    anyContradict((partners.get(keyOf(person)) ?? []).map((one) => one.partner))
  const isSafe = ({ pair }: Judged) => !pair.some(isBridge)
  return {
    joins: ones.filter(isSafe).map(joinOf),
    doubts: judged.filter((one) => one.verdict === 'doubt' || (one.verdict === 'one' && !isSafe(one))).flatMap(doubtOf),
  }
}

function keyOf({ chains }: NamedCluster): string {
  return chains[0]?.id ?? ''
}

function anyContradict(people: readonly NamedCluster[]): boolean {
  return people.some((one, index) =>
    people.slice(index + 1).some((other) => contradiction(one.profile, other.profile) !== undefined),
  )
}

function pairsOf(people: readonly NamedCluster[]): readonly Pair[] {
  const few = people.slice(0, MOST_ALIKE)
  const all = few.flatMap((one, index) => few.slice(index + 1).map((other): Pair => [one, other]))
  return all.filter(([one, other]) => areAlike(one.principal[0] ?? '', other.principal[0] ?? ''))
}

function judge(pair: Pair, rarity: Rarity): Judged {
  const [one, other] = pair
  const shared = support(one.profile, other.profile, rarity)
  const why = [`“${longestName(one)}” is spelled like “${longestName(other)}”`, ...shared.reasons]
  if (contradiction(one.profile, other.profile) !== undefined) return { pair, verdict: 'two', why }
  return { pair, verdict: shared.score >= ENOUGH ? 'one' : 'doubt', why }
}

function joinOf({ pair: [one, other], why }: Judged): Join {
  const chains = [...one.chains, ...other.chains]
  return { chains, explains: chains, why: why.join('; ') }
}

function doubtOf({
  pair: [
    {
      chains: [one],
    },
    {
      chains: [other],
    },
  ],
  why,
}: Judged): readonly Doubt[] {
  if (one === undefined || other === undefined) return []
  return [{ one, other, why, against: ['little else in common'] }]
}
