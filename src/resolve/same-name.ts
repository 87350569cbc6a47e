import { foldName } from '../text/fold-name.ts'
import { groupBy } from '../text/group-by.ts'
import type { Chain } from './chain.ts'
import { type Join, together } from './join.ts'
import { principalNames } from './principal-names.ts'

/**
 * Chains with one name are one entity. A single word may name both a person and something else (Paris, Jordan); a name of
 * several words does not, whatever type the language model saw in it.
 */
export function sameName(chains: readonly Chain[]): readonly Join[] {
  const named = chains.flatMap((chain) => principalNames([chain]).map((name) => ({ chain, name })))
  const groups = groupBy(named, ({ chain, name }) => `${name}|${isPersonOfOneWord(chain, name)}`)
  return [...groups.values()].map((group) => ({ ...together(group), why: `same name: “${asWritten(group[0])}”` }))
}

function isPersonOfOneWord(chain: Chain, name: string): boolean {
  return chain.entityType === 'person' && !name.includes(' ')
}

function asWritten(first: Readonly<{ chain: Chain; name: string }> | undefined): string {
  return first?.chain.names.find((name) => foldName(name) === first.name) ?? ''
}
