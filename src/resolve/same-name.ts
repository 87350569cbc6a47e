import { foldName } from '../text/fold-name.ts'
import { groupBy } from '../text/group-by.ts'
import { bearersOf } from './bearers.ts'
import { bridges } from './bridges.ts'
import type { Chain } from './chain.ts'
import { coreName } from './core-name.ts'
import type { Doubt, Join, Judgement } from './join.ts'
import { principalNames } from './principal-names.ts'
import { combined, contradiction, type Rarity } from './profile/compare.ts'
import type { Profile } from './profile/profile.ts'
import { isSpokenOfAsPerson } from './spoken-of-as-person.ts'

/**
 * Chains with one name are one entity, whatever type the language model saw in it, unless what is told of them contradicts: then
 * each bearer of the name is one, and that they may be the same is a doubt.
 */
export function sameName(chains: readonly Chain[], rarity: Rarity): Judgement {
  const { groups, doubts } = bridges(chains)
  const judged = [...groups].flatMap(([, group]) => separateKinds(group).map((kind) => judge(kind, rarity)))
  return { joins: judged.flatMap(({ joins }) => joins), doubts: [...doubts, ...judged.flatMap((one) => one.doubts)] }
}

function coreNames(chain: Chain): readonly string[] {
  return [...new Set(principalNames([chain]).map(coreName))]
}

/** Only a single word (Paris, Jordan) may name a person and something else: then who is spoken of as a person stays apart. */
function separateKinds(group: readonly Chain[]): readonly (readonly Chain[])[] {
  const ofOneWord = group.every((chain) => coreNames(chain).every((name) => !name.includes(' ')))
  const allPeople = group.every(({ entityType }) => entityType === 'person')
  if (!ofOneWord || allPeople) return [group]
  return [...groupBy(group, (chain) => String(isSpokenOfAsPerson(chain))).values()]
}

function judge(group: readonly Chain[], rarity: Rarity): Judgement {
  const [first = [], ...others] = bearersOf(group, rarity)
  return {
    joins: [first, ...others].map(joinOf),
    doubts: others.flatMap((other) => doubtOf(first, other)),
  }
}

function joinOf(chains: readonly Chain[]): Join {
  return { chains, explains: chains, why: whyOne(chains) }
}

/** `same name: “Ann Lee”`, or how it is written otherwise. */
function whyOne(chains: readonly Chain[]): string {
  const written = [...groupBy(chains.flatMap(mainSpellings), foldName).values()].flatMap(([first]) => first ?? [])
  const shown = written.toSorted().map((name) => `“${name}”`)
  return shown.length < 2
    ? `same name: ${shown[0] ?? ''}`
    : `one name written in several ways: ${shown.slice(0, 3).join(', ')}`
}

function mainSpellings(chain: Chain): readonly string[] {
  const principal = new Set(principalNames([chain]))
  return chain.names.filter((name) => principal.has(foldName(name))).slice(0, 1)
}

function doubtOf(one: readonly Chain[], other: readonly Chain[]): readonly Doubt[] {
  const [[first], [second]] = [one, other]
  if (first === undefined || second === undefined) return []
  const against = contradiction(combinedProfile(one), combinedProfile(other))
  return [{ one: first, other: second, why: [whyOne([first, second])], against: [against ?? 'little else in common'] }]
}

function combinedProfile(chains: readonly Chain[]): Profile {
  return combined(chains.map(({ profile }) => profile))
}
