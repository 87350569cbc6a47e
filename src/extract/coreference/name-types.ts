import type { EntityType } from '../../types/entity.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import { isCountry } from '../mention/name-type.ts'
import type { Chains } from './chains.ts'

/** The names of a document with one type for each chain: that of most of its mentions, a full name counting for more; countries are places. */
export function settleTypes(names: readonly LocatedMention[], chains: Chains): readonly LocatedMention[] {
  const votes = new Map<string, Map<EntityType, number>>()
  for (const { mention, words } of names) {
    const chain = chains.representative(mention.id)
    const tally = votes.get(chain) ?? new Map<EntityType, number>()
    const weight = isCountry(mention.text) ? 1000 : words.length > 1 ? 2 : 1
    tally.set(mention.entityType, (tally.get(mention.entityType) ?? 0) + weight)
    votes.set(chain, tally)
  }
  return names.map((located) => {
    const entityType = strongest(votes.get(chains.representative(located.mention.id))) ?? located.mention.entityType
    return { ...located, mention: { ...located.mention, entityType } }
  })
}

function strongest(tally: ReadonlyMap<EntityType, number> = new Map()): EntityType | undefined {
  return [...tally].toSorted(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))[0]?.[0]
}
