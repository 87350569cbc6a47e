import type { Chain } from './chain.ts'
import type { Rarity } from './profile/compare.ts'

/** Chains that are thought to refer to one entity, and the reason. */
export type Join = Readonly<{
  chains: readonly Chain[]
  why: string
  /** The chains that belong here for this reason alone; all of them, where none was there before the others. */
  explains: readonly Chain[]
}>

/** Chains that may be one entity, what speaks for it, and what against it. */
export type Doubt = Readonly<{ one: Chain; other: Chain; why: readonly string[]; against: readonly string[] }>

export type Judgement = Readonly<{ joins: readonly Join[]; doubts: readonly Doubt[] }>

/** A way to see that chains of any documents refer to one entity. */
export type JoinRule = (chains: readonly Chain[], rarity: Rarity) => Judgement

/** Chains of which none was there before the others. */
export function together(group: readonly Readonly<{ chain: Chain }>[]): Pick<Join, 'chains' | 'explains'> {
  const chains = group.map(({ chain }) => chain)
  return { chains, explains: chains }
}
