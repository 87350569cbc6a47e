import { groupBy } from '../text/group-by.ts'
import type { Chain } from './chain.ts'
import { likeliestType } from './likeliest-type.ts'
import { foldedNames, principalNames } from './principal-names.ts'
import { combined } from './profile/compare.ts'
import type { Profile } from './profile/profile.ts'
import { acronymsOf } from './short-form.ts'
import { shorterPersonNames } from './shorter-person-names.ts'

/** Chains that are one so far, and what they go by. */
export type NamedCluster = Readonly<{
  chains: readonly Chain[]
  names: readonly string[]
  principal: readonly string[]
  kind: 'person' | 'other'
  profile: Profile
  /** What it may be called beside its principal names. */
  shortForms: readonly string[]
}>

/** Gathers what has a name into the clusters of the moment; a cluster that did not grow since it was last asked is the same one. */
export function namedClusters(
  chains: readonly Chain[],
  find: (id: Chain['id']) => Chain['id'],
): () => readonly NamedCluster[] {
  const named = chains.filter(({ names }) => names.length > 0)
  let known = new Map<Chain['id'], NamedCluster>()
  return () => {
    const groups = [...groupBy(named, ({ id }) => find(id))]
    known = new Map(
      groups.map(([root, members]) => {
        const before = known.get(root)
        return [root, before?.chains.length === members.length ? before : namedCluster(members)]
      }),
    )
    return [...known.values()]
  }
}

function namedCluster(chains: readonly Chain[]): NamedCluster {
  const names = foldedNames(chains)
  const principal = principalNames(chains)
  const kind = likeliestType(chains.flatMap(({ mentions }) => mentions)) === 'person' ? 'person' : 'other'
  const long = principal.filter((name) => name.includes(' '))
  const formed = kind === 'person' ? long.flatMap(shorterPersonNames) : long.flatMap(acronymsOf)
  return {
    chains,
    names,
    principal,
    kind,
    profile: combined(chains.map(({ profile }) => profile)),
    shortForms: [...new Set([...names, ...formed])].filter((name) => !principal.includes(name)),
  }
}

/** The longest way in which it is called, of equals the first in the alphabet. */
export function longestName({ chains }: NamedCluster): string {
  const names = chains.flatMap((chain) => chain.names)
  return names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? ''
}
