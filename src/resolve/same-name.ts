import { foldName } from '../text/fold-name.ts'
import { groupBy } from '../text/group-by.ts'
import type { Chain } from './chain.ts'
import { type Join, together } from './join.ts'
import { principalNames } from './principal-names.ts'
import { isSpokenOfAsPerson } from './spoken-of-as-person.ts'

type Named = Readonly<{ chain: Chain; name: string }>

/**
 * Chains with one name are one entity, whatever type the language model saw in it. Only a single word (Paris, Jordan) may name
 * a person and something else: then who is spoken of as a person stays apart.
 */
export function sameName(chains: readonly Chain[]): readonly Join[] {
  const named = chains.flatMap((chain) => principalNames([chain]).map((name) => ({ chain, name })))
  const bearers = [...groupBy(named, ({ name }) => name).values()].flatMap(separateBearers)
  return bearers.map((group) => ({ ...together(group), why: `same name: “${asWritten(group[0])}”` }))
}

function separateBearers(group: readonly Named[]): readonly (readonly Named[])[] {
  const ofOneWord = group.every(({ name }) => !name.includes(' '))
  const allPeople = group.every(({ chain }) => chain.entityType === 'person')
  if (!ofOneWord || allPeople) return [group]
  return [...groupBy(group, ({ chain }) => String(isSpokenOfAsPerson(chain))).values()]
}

function asWritten(first: Named | undefined): string {
  return first?.chain.names.find((name) => foldName(name) === first.name) ?? ''
}
