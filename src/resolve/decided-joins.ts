import type { Mention } from '../types/claim.ts'
import type { Decisions } from '../types/correction.ts'
import type { Chain } from './chain.ts'
import type { Join } from './join.ts'

/** The chains of mentions that a person took for one thing. */
export function decidedJoins(chains: readonly Chain[], { together }: Decisions): readonly Join[] {
  if (together.length === 0) return []
  const chainOf = new Map(chains.flatMap((chain) => chain.mentions.map(({ id }) => [id, chain] as const)))
  return together.map(({ mentions, why }) => {
    const joined = chainsOfMentions(mentions, chainOf)
    return { chains: joined, why, explains: joined }
  })
}

function chainsOfMentions(ids: readonly Mention['id'][], chainOf: ReadonlyMap<Mention['id'], Chain>): readonly Chain[] {
  return [...new Set(ids.flatMap((id) => chainOf.get(id) ?? []))]
}
