import pairNouns from '../../../graph-data/lexicon/pair-nouns.json' with { type: 'json' }
import type { LocatedMention } from '../mention/located-mention.ts'
import type { Mentions } from '../mention/mentions.ts'
import { conjuncts, includedMembers } from '../syntax/coordination.ts'
import { dependentsOf, isRelated, lemmaAt, tokenAt, wordAt } from '../syntax/tree.ts'

const PAIRS = new Set(pairNouns)
const REACH = 3

type Context = Readonly<{
  mentions: Mentions
  /** Ids of mentions that refer back to others. */
  linked: ReadonlySet<string>
}>

/**
 * The mentions that an argument stands for: itself and the members it names, or for “the two sides” and “they” a pair named
 * before (split antecedents), which is never `others`, the other end of the statement.
 */
export function membersOf(
  located: LocatedMention,
  context: Context,
  others: readonly LocatedMention[] = [],
): readonly LocatedMention[] {
  const { mentions } = context
  const sides = standsForPair(located, context) ? pairBefore(located, mentions, others) : []
  if (sides.length > 0) return sides
  const members = includedMembers(located.tree, located.head).flatMap((index) => mentions.at(located.tree, index) ?? [])
  return [located, ...members.filter((member) => member !== located)]
}

function standsForPair({ tree, head, mention }: LocatedMention, { linked }: Context): boolean {
  if (mention.kind === 'pronoun') return ['they', 'them'].includes(wordAt(tree, head)) && !linked.has(mention.id)
  const plural = tokenAt(tree, head).xpos === 'NNS'
  const isDefinite = dependentsOf(tree, head, 'det').some((index) =>
    ['the', 'both', 'these'].includes(wordAt(tree, index)),
  )
  return plural && isDefinite && PAIRS.has(lemmaAt(tree, head))
}

/** The nearest pair of names that “and” joins, or that are subject and object of one verb. */
function pairBefore(
  located: LocatedMention,
  mentions: Mentions,
  others: readonly LocatedMention[],
): readonly LocatedMention[] {
  const before = mentions.before(located, REACH)
  for (const first of before.toReversed()) {
    const pair = [coordinated(first, mentions), opposed(first, mentions)].find((found) => found.length === 2)
    if (pair && !pair.some((member) => others.includes(member))) return pair
  }
  return []
}

/** “Ito met Park”: subject and object. */
function opposed(first: LocatedMention, mentions: Mentions): readonly LocatedMention[] {
  if (first.mention.kind !== 'name' || !isRelated(first.tree, first.head, 'nsubj')) return []
  const verb = tokenAt(first.tree, first.head).head
  const object = dependentsOf(first.tree, verb, 'obj', 'obl').flatMap(
    (index) => mentions.at(first.tree, index) ?? [],
  )[0]
  const isPair = object?.mention.kind === 'name' && object.mention.entityType === first.mention.entityType
  return isPair && object ? [first, object] : []
}

function coordinated(first: LocatedMention, mentions: Mentions): readonly LocatedMention[] {
  if (first.mention.kind !== 'name' || isRelated(first.tree, first.head, 'conj')) return []
  const joined = conjuncts(first.tree, first.head).flatMap((index) => mentions.at(first.tree, index) ?? [])
  return joined.length === 2 && joined.every((other) => other.mention.kind === 'name') ? joined : []
}
