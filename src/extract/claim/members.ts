import pairNouns from '../../../graph-data/lexicon/pair-nouns.json' with { type: 'json' }
import type { Mentions } from '../mention/index.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import { conjuncts, includedMembers } from '../syntax/coordination.ts'
import { dependentsOf, isRelated, lemmaAt, tokenAt, wordAt } from '../syntax/tree.ts'

const PAIRS = new Set(pairNouns)
const REACH = 3

/** The mentions that an argument stands for: itself, the members it names, or for “the two sides” those named before. */
export function membersOf(located: LocatedMention, mentions: Mentions): readonly LocatedMention[] {
  const sides = sidesMeant(located, mentions)
  if (sides.length > 0) return sides
  const members = includedMembers(located.tree, located.head).flatMap((index) => mentions.at(located.tree, index) ?? [])
  return [located, ...members.filter((member) => member !== located)]
}

/** “the parties”, “both sides”: the nearest pair that the text joined by “and” (split antecedents). */
function sidesMeant(located: LocatedMention, mentions: Mentions): readonly LocatedMention[] {
  if (!isPairNoun(located)) return []
  const before = mentions.all.filter(
    (other) => other.mention.end <= located.mention.start && located.tree.number - other.tree.number <= REACH,
  )
  for (const first of before.toReversed()) {
    const pair = coordinated(first, mentions)
    if (pair.length === 2) return pair
  }
  return []
}

function isPairNoun({ tree, head }: LocatedMention): boolean {
  const plural = tokenAt(tree, head).xpos === 'NNS'
  const counted = dependentsOf(tree, head, 'det', 'nummod').some((index) =>
    ['the', 'both', 'two', 'these'].includes(wordAt(tree, index)),
  )
  return plural && counted && PAIRS.has(lemmaAt(tree, head))
}

function coordinated(first: LocatedMention, mentions: Mentions): readonly LocatedMention[] {
  if (first.mention.kind !== 'name' || isRelated(first.tree, first.head, 'conj')) return []
  const joined = conjuncts(first.tree, first.head).flatMap((index) => mentions.at(first.tree, index) ?? [])
  return joined.length === 2 && joined.every((other) => other.mention.kind === 'name') ? joined : []
}
