import type { Coreference } from '../../types/claim.ts'
import type { Mentions } from '../mention/index.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import { countryNamed, countryOf } from '../mention/nationality.ts'
import { prepositionOf } from '../syntax/preposition.ts'
import { dependentsOf, hasDependent, isRelated, lemmaAt, tokenAt, wordAt } from '../syntax/tree.ts'
import { bareAntecedent, type FoundAntecedent } from './bare-descriptions.ts'
import type { Chains } from './chains.ts'

/** How many sentences back a description may take up something. */
const REACH = 6
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])

/** “the union’s delegation” after “a delegation from the union”, “the ministry” after “Ministry of Ports”, “Ito, head of …”. */
export function linkDescriptions(mentions: Mentions, chains: Chains): readonly Coreference[] {
  return mentions.all.flatMap((located, position) => {
    if (located.mention.kind !== 'description') return []
    if (located.mention.by === 'nationality') return nationality(located, mentions.all)
    const found =
      apposition(located, mentions) ??
      repetition(located, mentions.all.slice(0, position), { chains, all: mentions.all })
    return found ? [{ mention: located.mention.id, antecedent: found.antecedent.mention.id, why: found.why }] : []
  })
}

/** “Norwegian” for “Norway”, wherever the text names it. */
function nationality({ mention }: LocatedMention, all: readonly LocatedMention[]): readonly Coreference[] {
  const country = countryOf(mention.text)
  const named = all.find((other) => other.mention.kind === 'name' && countryNamed(other.mention.text) === country)
  return named && country
    ? [{ mention: mention.id, antecedent: named.mention.id, why: `nationality of ${country}` }]
    : []
}

/** The document’s mentions and the chains of its names. */
type Known = Readonly<{ chains: Chains; all: readonly LocatedMention[] }>

function apposition(located: LocatedMention, mentions: Mentions): FoundAntecedent | undefined {
  const { tree, head } = located
  const governor = tokenAt(tree, head).head
  const partner = isRelated(tree, head, 'appos') ? governor : dependentsOf(tree, head, 'appos')[0]
  const other = partner === undefined || partner < 0 ? undefined : mentions.at(tree, partner)
  if (other?.mention.kind !== 'name' || (prepositionOf(tree, head).length > 0 && partner !== governor)) return undefined
  const sameType = other.mention.entityType === located.mention.entityType
  return sameType || located.mention.entityType === 'concept' ? { antecedent: other, why: 'apposition' } : undefined
}

function repetition(
  located: LocatedMention,
  before: readonly LocatedMention[],
  known: Known,
): FoundAntecedent | undefined {
  if (!isDefinite(located) || located.mention.entityType === 'concept') return undefined
  const near = before.filter((other) => located.tree.number - other.tree.number <= REACH && other.tree !== located.tree)
  const same = near.findLast((other) => other.mention.kind === 'description' && sameDescription(located, other, known))
  if (same) return { antecedent: same, why: 'same description' }
  const named = isBare(located) ? before.findLast((other) => isKindOf(located, other)) : undefined
  if (named) return { antecedent: named, why: 'kind of the name' }
  return isBare(located) ? bareAntecedent(located, before) : undefined
}

function isDefinite({ tree, head, words }: LocatedMention): boolean {
  if (hasDependent(tree, head, 'nmod:poss')) return true
  return words.some((index) => isRelated(tree, index, 'det') && DEFINITE.has(wordAt(tree, index)))
}

/** Same noun in the same number, and no word in the later phrase that the earlier one does not have. */
function sameDescription(later: LocatedMention, earlier: LocatedMention, context: Known): boolean {
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
function modifiers({ tree, head, words, mention }: LocatedMention, { chains, all }: Known): ReadonlySet<string> {
  const inside = all.filter(
    (other) =>
      other.tree === tree &&
      other.mention.kind === 'name' &&
      other.mention.start >= mention.start &&
      other.mention.end <= mention.end,
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

/** “the ministry” for “Ministry of Ports”. */
function isKindOf(located: LocatedMention, name: LocatedMention): boolean {
  if (name.mention.kind !== 'name' || name.mention.entityType === 'person' || name.words.length < 2) return false
  if (tokenAt(located.tree, located.head).xpos !== 'NN') return false
  const kind = lemmaAt(located.tree, located.head)
  return name.words.some((index) => wordAt(name.tree, index) === kind)
}
