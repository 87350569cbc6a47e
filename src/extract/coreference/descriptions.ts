import type { Coreference } from '../../types/claim.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import type { Mentions } from '../mention/mentions.ts'
import { dependentsOf, hasDependent, isRelated, lemmaAt, tokenAt, wordAt } from '../syntax/tree.ts'
import { bareAntecedent, type FoundAntecedent } from './bare-descriptions.ts'
import type { Chains } from './chains.ts'

/** How many sentences back a description may take up something. */
const REACH = 6
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])

/** “the union’s delegation” after “a delegation from the union”, “the ministry” after “Ministry of Ports”, “Ito, head of …”. */
export function linkDescriptions(mentions: Mentions, chains: Chains): readonly Coreference[] {
  const namesByWord = new Map<string, LocatedMention>()
  return mentions.all.flatMap((located) => {
    if (located.mention.kind === 'name') noteWords(located, namesByWord)
    if (located.mention.kind !== 'description' || located.mention.by === 'nationality') return []
    const found = apposition(located, mentions) ?? repetition(located, { mentions, chains, namesByWord })
    return found ? [{ mention: located.mention.id, antecedent: found.antecedent.mention.id, why: found.why }] : []
  })
}

/** Remembers for each word of a body’s or place’s name the last such name, for “the ministry” to take up “Ministry of Ports”. */
function noteWords(name: LocatedMention, namesByWord: Map<string, LocatedMention>): void {
  if (name.mention.entityType === 'person' || name.words.length < 2) return
  for (const index of name.words) namesByWord.set(wordAt(name.tree, index), name)
}

type Known = Readonly<{ mentions: Mentions; chains: Chains; namesByWord: ReadonlyMap<string, LocatedMention> }>

function apposition(located: LocatedMention, mentions: Mentions): FoundAntecedent | undefined {
  const { tree, head } = located
  const governor = tokenAt(tree, head).head
  const partner = isRelated(tree, head, 'appos') ? governor : dependentsOf(tree, head, 'appos')[0]
  const other = partner === undefined || partner < 0 ? undefined : mentions.at(tree, partner)
  if (other?.mention.kind !== 'name') return undefined
  const fits = other.mention.entityType === located.mention.entityType || located.mention.entityType === 'concept'
  return fits || isKindOf(located, other) ? { antecedent: other, why: 'apposition' } : undefined
}

/** “rival bidder Lindqvist Group”: of two phrases without a comma between the first says what the second is, a person or not. */
function isKindOf(description: LocatedMention, name: LocatedMention): boolean {
  return description.head + 1 === name.words[0]
}

function repetition(located: LocatedMention, known: Known): FoundAntecedent | undefined {
  if (!isDefinite(located) || located.mention.entityType === 'concept') return undefined
  const before = known.mentions.before(located, REACH)
  const same = before.findLast((other) => other.tree !== located.tree && sameDescription(located, other, known))
  if (same) return { antecedent: same, why: 'same description' }
  if (tokenAt(located.tree, located.head).xpos !== 'NN') return undefined
  const named = isBare(located) ? known.namesByWord.get(lemmaAt(located.tree, located.head)) : undefined
  return named ? { antecedent: named, why: 'kind of the name' } : bareAntecedent(located, before)
}

function isDefinite({ tree, head, words }: LocatedMention): boolean {
  if (hasDependent(tree, head, 'nmod:poss')) return true
  return words.some((index) => isRelated(tree, index, 'det') && DEFINITE.has(wordAt(tree, index)))
}

/** Same noun in the same number, and no word in the later phrase that the earlier one does not have. */
function sameDescription(later: LocatedMention, earlier: LocatedMention, context: Known): boolean {
  if (earlier.mention.kind !== 'description') return false
  const nouns = [later, earlier].map(({ tree, head }) => `${lemmaAt(tree, head)} ${tokenAt(tree, head).xpos}`)
  if (nouns[0] !== nouns[1]) return false
  const known = modifiers(earlier, context)
  const asked = modifiers(later, context)
  const namesAgree = [...known]
    .filter((word) => word.includes('#'))
    .every((word) => asked.has(word) || asked.size === 0)
  return namesAgree && [...asked].every((word) => known.has(word))
}

/** The names in a phrase by their chains, its other words in lemmas. */
function modifiers({ tree, head, words, mention }: LocatedMention, { chains, mentions }: Known): ReadonlySet<string> {
  const inside = mentions
    .within(tree)
    .filter(
      (other) =>
        other.mention.kind === 'name' && other.mention.start >= mention.start && other.mention.end <= mention.end,
    )
  const named = new Set(inside.flatMap((other) => other.words))
  const content = words.filter(
    (index) =>
      index !== head &&
      !named.has(index) &&
      ['NOUN', 'ADJ', 'PROPN', 'VERB', 'NUM'].includes(tokenAt(tree, index).upos),
  )
  return new Set([
    ...inside.map((other) => chains.representative(other.mention.id)),
    ...content.map((index) => lemmaAt(tree, index)),
  ])
}

function isBare({ tree, head, words }: LocatedMention): boolean {
  return words.every((index) => index === head || isRelated(tree, index, 'det'))
}
