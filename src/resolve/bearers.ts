import { compareText } from '../text/compare-text.ts'
import { groupBy } from '../text/group-by.ts'
import type { Chain } from './chain.ts'
import { combined, contradiction, type Rarity, support } from './profile/compare.ts'
import type { Profile } from './profile/profile.ts'

/** Who bears a name: its chains, and what these tell beside it. */
type Bearer = Readonly<{ chains: readonly Chain[]; profile: Profile }>

/** So much company outweighs a contradiction: the model misreads a role more often than three names. */
const STRONG = 6
const ENOUGH = 2
/** How many times as often as all others one bearer must be named, to be meant where nothing tells. */
const DOMINANT = 4

/**
 * Tells the bearers of one name apart, most-named first. Chains that contradict each other go to different ones; a chain that fits
 * several goes to whom it shares company with, or to the one whom nearly all others name; so it never links two.
 */
export function bearersOf(chains: readonly Chain[], rarity: Rarity): readonly (readonly Chain[])[] {
  const stances = stancesOf(chains)
  if (!anyContradict(stances)) return [chains]
  const [known, open] = told(stances, rarity)
  const placed = groupBy(open, (chain) => String(placeFor(chain, known, rarity)))
  const grown = known.map((bearer, index) => [...bearer.chains, ...(placed.get(String(index)) ?? [])])
  const left = stancesOf(placed.get(NOBODY) ?? [])
  const bearers = [...grown, ...(anyContradict(left) ? left : [left.flat()])].filter(({ length }) => length > 0)
  return bearers
    .map((bearer) => bearer.toSorted(compareIds))
    .toSorted((a, b) => b.length - a.length || compareText(a[0]?.id ?? '', b[0]?.id ?? ''))
}

/** Chains that tell the same of whatever can contradict, those that most chains tell first. */
function stancesOf(chains: readonly Chain[]): readonly (readonly Chain[])[] {
  const stances = [...groupBy(chains.toSorted(compareIds), ({ profile }) => stanceOf(profile)).values()]
  return stances.toSorted((a, b) => b.length - a.length)
}

const NOBODY = '-1'

/** The bearers whom contradictions set apart, and the chains that may be any of several. */
function told(stances: readonly (readonly Chain[])[], rarity: Rarity): readonly [readonly Bearer[], readonly Chain[]] {
  const bearers: Bearer[] = []
  const open: Chain[] = []
  for (const stance of stances) {
    const profile = combined(stance.map((chain) => chain.profile))
    const fitting = bearers.filter((bearer) => contradiction(bearer.profile, profile) === undefined)
    const [only] = fitting
    if (stanceOf(profile) === NO_STANCE || fitting.length > 1) open.push(...stance)
    else if (only !== undefined) bearers[bearers.indexOf(only)] = withChains(only.chains, stance)
    else {
      const [misread, others] = byStrongSupport(stance, bearers, rarity)
      open.push(...misread)
      if (others.length > 0) bearers.push(withChains(others))
    }
  }
  return [bearers, open]
}

function byStrongSupport(
  stance: readonly Chain[],
  bearers: readonly Bearer[],
  rarity: Rarity,
): readonly [readonly Chain[], readonly Chain[]] {
  const isStrong = (chain: Chain) =>
    bearers.some((bearer) => support(chain.profile, bearer.profile, rarity).score >= STRONG)
  return [stance.filter(isStrong), stance.filter((chain) => !isStrong(chain))]
}

/** The number of the bearer whom a chain means, −1 where that stays open. */
function placeFor({ profile }: Chain, bearers: readonly Bearer[], rarity: Rarity): number {
  const scored = bearers.map((bearer, index) => {
    const { score } = support(profile, bearer.profile, rarity)
    const counts = score >= STRONG || contradiction(profile, bearer.profile) === undefined
    return { index, score: counts ? score : -1, count: bearer.chains.length }
  })
  const [best, second] = scored.toSorted((a, b) => b.score - a.score)
  if (best !== undefined && best.score >= ENOUGH && best.score > (second?.score ?? 0)) return best.index
  const all = scored.reduce((sum, { count }) => sum + count, 0)
  const dominant = scored.find(
    ({ count, score }) => score >= 0 && count >= DOMINANT * (all - count) && count >= DOMINANT,
  )
  return dominant?.index ?? -1
}

function withChains(chains: readonly Chain[], more: readonly Chain[] = []): Bearer {
  const all = [...chains, ...more]
  return { chains: all, profile: combined(all.map(({ profile }) => profile)) }
}

function anyContradict(stances: readonly (readonly Chain[])[]): boolean {
  const profiles = stances.flatMap(([first]) => first?.profile ?? [])
  return profiles.some((one, index) => profiles.slice(index + 1).some((other) => contradiction(one, other)))
}

/** All that can contradict. */
function stanceOf({ fields, gender, kind }: Profile): string {
  return [[...fields].toSorted().join(' '), gender ?? '', kind ?? ''].join('|')
}

const NO_STANCE = '||'

function compareIds(a: Chain, b: Chain): number {
  return compareText(a.id, b.id)
}
