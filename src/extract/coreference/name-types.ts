import type { EntityType } from '../../types/entity.ts'
import { typeOfNoun } from '../mention/descriptions.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import { isCountry } from '../mention/name-type.ts'
import { dependentsOf, tokenAt } from '../syntax/tree.ts'
import type { Chains } from './chains.ts'

/** What an apposition says weighs more than any name’s look. */
const DESCRIBED = 4
const SETTLING: ReadonlySet<EntityType> = new Set(['person', 'organization', 'place'])

/** The names of a document with one type for each chain: that of most of its mentions, a full name counting for more; countries are places. */
export function settleTypes(names: readonly LocatedMention[], chains: Chains): readonly LocatedMention[] {
  const votes = new Map<string, Map<EntityType, number>>()
  for (const located of names) {
    const { mention, words } = located
    const chain = chains.representative(mention.id)
    const tally = votes.get(chain) ?? new Map<EntityType, number>()
    const weight = isCountry(mention.text) ? 1000 : words.length > 1 ? 2 : 1
    tally.set(mention.entityType, (tally.get(mention.entityType) ?? 0) + weight)
    for (const type of describedTypes(located)) tally.set(type, (tally.get(type) ?? 0) + DESCRIBED)
    votes.set(chain, tally)
  }
  return names.map((located) => {
    const entityType = strongest(votes.get(chains.representative(located.mention.id))) ?? located.mention.entityType
    return { ...located, mention: { ...located.mention, entityType } }
  })
}

/** What appositions say it is: “Ito Ports, the company that …”. */
function describedTypes({ tree, head, mention }: LocatedMention): readonly EntityType[] {
  const nouns = dependentsOf(tree, head, 'appos').filter((index) => tokenAt(tree, index).upos === 'NOUN')
  return nouns
    .map((index) => typeOfNoun(tree, index))
    .filter((type) => SETTLING.has(type) && !(type === 'person' && mention.entityType === 'group'))
}

function strongest(tally: ReadonlyMap<EntityType, number> = new Map()): EntityType | undefined {
  return [...tally].toSorted(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))[0]?.[0]
}
