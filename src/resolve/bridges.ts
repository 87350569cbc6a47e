import { foldName } from '../text/fold-name.ts'
import { groupBy } from '../text/group-by.ts'
import type { Chain } from './chain.ts'
import { coreName } from './core-name.ts'
import type { Doubt } from './join.ts'
import { principalNames } from './principal-names.ts'

type Named = Readonly<{ chain: Chain; name: string; main: string }>

/** Chains by name, and where one document alone takes two names for one. */
export type Bridged = Readonly<{ groups: ReadonlyMap<string, readonly Chain[]>; doubts: readonly Doubt[] }>

/** So many documents must take two names for one, where each is known without the other. */
const ENOUGH = 2

/**
 * Groups chains by name. A chain with several names stands in the group of the one that it uses most; it stands in another’s too, and
 * links both, where no document uses that name without the first, or where several documents link them: one misread
 * document must not chain two people.
 */
export function bridges(chains: readonly Chain[]): Bridged {
  const named = chains.flatMap(namedBy)
  const byName = groupBy(named, ({ name }) => name)
  const links = groupBy(named, ({ name, main }) => `${main}|${name}`)
  const mains = new Map([...byName].map(([name, group]) => [name, new Set(group.map(({ main }) => main))] as const))
  const isSafe = ({ name, main }: Named) =>
    name === main || mains.get(name)?.size === 1 || (links.get(`${main}|${name}`)?.length ?? 0) >= ENOUGH
  const groups = [...byName].map(([name, group]) => [name, group.filter(isSafe).map(({ chain }) => chain)] as const)
  return { groups: new Map(groups), doubts: named.filter((one) => !isSafe(one)).flatMap((one) => doubtOf(one, byName)) }
}

/** The principal names of a chain, and which of them it uses most. */
function namedBy(chain: Chain): readonly Named[] {
  const names = [...new Set(principalNames([chain]).map(coreName))]
  const [only, ...others] = names
  const main = others.length === 0 ? only : names.toSorted((a, b) => timesCalled(chain, b) - timesCalled(chain, a))[0]
  return main === undefined ? [] : names.map((name) => ({ chain, name, main }))
}

function timesCalled({ names }: Chain, name: string): number {
  return names.filter((one) => coreName(foldName(one)) === name).length
}

/** The chain and whoever else bears the other name. */
function doubtOf({ chain, name }: Named, byName: ReadonlyMap<string, readonly Named[]>): readonly Doubt[] {
  const other = byName.get(name)?.find(({ main }) => main === name)?.chain
  if (other === undefined) return []
  const why = [`${chain.document} takes “${chain.names[0] ?? ''}” and “${other.names[0] ?? ''}” for one`]
  return [{ one: chain, other, why, against: ['no other document does'] }]
}
