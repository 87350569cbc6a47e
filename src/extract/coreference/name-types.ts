import bodyNouns from '../../../graph-data/lexicon/body-nouns.json' with { type: 'json' }
import type { EntityType } from '../../types/entity.ts'
import { typeOfNoun } from '../mention/descriptions.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import { isCountry } from '../mention/name-type.ts'
import { dependentsOf, isRelated, lemmaAt, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Chains } from './chains.ts'

const BODIES = new Set(bodyNouns.body)
const MEMBERS = new Set(bodyNouns.member)
/** What an apposition says weighs more than any name’s look. */
const DESCRIBED = 4
const SETTLING: ReadonlySet<EntityType> = new Set(['person', 'organization', 'place'])

/** The names of a document with one type for each chain: that of most of its mentions, a full name counting for more; countries are places. */
export function settleTypes(names: readonly LocatedMention[], chains: Chains): readonly LocatedMention[] {
  const votes = new Map<string, Map<EntityType, number>>()
  for (const located of names) {
    const { mention } = located
    const chain = chains.representative(mention.id)
    const tally = votes.get(chain) ?? new Map<EntityType, number>()
    const weight = isCountry(mention.text) ? 1000 : weightOf(located)
    tally.set(mention.entityType, (tally.get(mention.entityType) ?? 0) + weight)
    for (const type of describedTypes(located)) tally.set(type, (tally.get(type) ?? 0) + DESCRIBED)
    votes.set(chain, tally)
  }
  return names.map((located) => {
    const entityType = strongest(votes.get(chains.representative(located.mention.id))) ?? located.mention.entityType
    return { ...located, mention: { ...located.mention, entityType } }
  })
}

/** Reports give people their full names, so a single word that is never part of one is but a weak sign of a person. */
function weightOf({ mention, words }: LocatedMention): number {
  if (words.length > 1) return 2
  return mention.entityType === 'person' ? 0.5 : 1
}

/** What appositions say it is: “Ito Ports, the company that …”. */
function describedTypes({ tree, head, mention }: LocatedMention): readonly EntityType[] {
  if (modifiesPeople(tree, head)) return mention.entityType === 'place' ? [] : ['organization']
  const nouns = dependentsOf(tree, head, 'appos').filter((index) => tokenAt(tree, index).upos === 'NOUN')
  return nouns
    .map((index) => typeOfNoun(tree, index))
    .filter((type) => SETTLING.has(type) && !(type === 'person' && mention.entityType === 'group'))
}

/** “Narva delegation”, “Narva officials”: what has people of its own is a body. */
function modifiesPeople(tree: Tree, head: number): boolean {
  const noun = tokenAt(tree, head).head
  if (noun < 0 || !isRelated(tree, head, 'compound')) return false
  return BODIES.has(lemmaAt(tree, noun)) || (MEMBERS.has(lemmaAt(tree, noun)) && tokenAt(tree, noun).xpos === 'NNS')
}

function strongest(tally: ReadonlyMap<EntityType, number> = new Map()): EntityType | undefined {
  return [...tally].toSorted(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))[0]?.[0]
}
