import { groupBy } from '../text/group-by.ts'
import type { Chain } from './chain.ts'
import { likeliestType } from './likeliest-type.ts'
import { foldedNames, principalNames } from './principal-names.ts'
import { combined } from './profile/compare.ts'
import type { Profile } from './profile/profile.ts'

/** Chains that are one so far, and what they go by. */
export type NamedCluster = Readonly<{
  chains: readonly Chain[]
  names: readonly string[]
  principal: readonly string[]
  kind: 'person' | 'other'
  profile: Profile
}>

/** What has a name, by cluster. */
export function namedClusters(
  chains: readonly Chain[],
  find: (id: Chain['id']) => Chain['id'],
): readonly NamedCluster[] {
  const named = chains.filter(({ names }) => names.length > 0)
  return [...groupBy(named, ({ id }) => find(id)).values()].map(namedCluster)
}

function namedCluster(chains: readonly Chain[]): NamedCluster {
  return {
    chains,
    names: foldedNames(chains),
    principal: principalNames(chains),
    kind: likeliestType(chains.flatMap(({ mentions }) => mentions)) === 'person' ? 'person' : 'other',
    profile: combined(chains.map(({ profile }) => profile)),
  }
}

/** The longest way in which it is called, of equals the first in the alphabet. */
export function longestName({ chains }: NamedCluster): string {
  const names = chains.flatMap((chain) => chain.names)
  return names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? ''
}
