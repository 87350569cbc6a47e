import type { LocatedMention } from '../../mention/located-mention.ts'
import type { Pronoun } from '../../mention/pronouns.ts'
import { firstConjunct } from '../../syntax/coordination.ts'
import { dependentsOf, hasDependent, isRelated, lemmaAt, tokenAt, wordAt } from '../../syntax/tree.ts'
import { roleOf } from '../grammatical-role.ts'
import type { Candidate } from './candidates.ts'

/** What is known of a candidate beside its place. */
export type Standing = Readonly<{
  /** How many mentions of it stand before the pronoun. */
  count: number
  /** 0 for the nearest thing that the pronoun may take up, 1 for the next. */
  rank: number
  /** Whether its gender is known and that of the pronoun. */
  sameGender: boolean
  /** Whether one of the two stands in a quotation and the other does not. */
  acrossQuote: boolean
}>

/** What speaks for and against a candidate, each in a word that the weights know. */
export function featuresOf(
  located: LocatedMention,
  pronoun: Pronoun,
  { place, meant, standing }: Candidate & Readonly<{ standing: Standing }>,
): readonly string[] {
  const group = groupOf(pronoun)
  const [own, other] = [roleOf(located), roleOf(place)]
  const { kind } = place.mention
  const near = nearness(located, place)
  return [
    `${group} ${near}`,
    `${other} ${near}`,
    `${kind} ${near}`,
    `${group} means ${meant.mention.kind} of ${meant.mention.entityType}`,
    `${group} rank ${Math.min(standing.rank, 4)}`,
    `${isPossessive(place) ? 'possessor' : `${other} ${kind}`}`,
    `${group} count ${countClass(standing.count)}`,
    ...(own === other ? [`both ${own}`] : []),
    ...(areInJoinedClauses(located, place) ? [`both ${own} and ${other} of joined clauses`] : []),
    ...(place.tree === located.tree && place.head > located.head ? ['ahead'] : []),
    ...(isRelated(located.tree, located.head, 'nmod:poss') ? [`possessive to ${other} ${near}`] : []),
    ...(standing.sameGender ? ['same gender'] : []),
    ...(standing.acrossQuote ? [`across quote`] : []),
    ...(isInMainClause(place) ? ['main subject'] : []),
    ...(isIndefinite(place) ? [`${group} indefinite`] : []),
    ...(isPluralNoun(meant) ? [`${group} plural`] : []),
    ...(place.tree.sentence.paragraph !== located.tree.sentence.paragraph ? [`${group} other paragraph`] : []),
  ]
}

/** What speaks for a pronoun that takes up nothing named or described: “it rained”. */
export function featuresOfNothing(located: LocatedMention, pronoun: Pronoun): readonly string[] {
  const { tree, head } = located
  const governor = tokenAt(tree, head).head
  const clause = governor < 0 ? head : governor
  const role = roleOf(located)
  return [
    `nothing ${groupOf(pronoun)}`,
    `nothing ${wordAt(tree, head)} ${role}`,
    ...(role === 'subject' && hasDependent(tree, clause, 'cop')
      ? [`nothing ${groupOf(pronoun)} is ${tokenAt(tree, clause).upos}`]
      : []),
    ...(role === 'subject' && dependentsOf(tree, clause, 'csubj', 'ccomp', 'xcomp').some((index) => index > head)
      ? [`nothing ${groupOf(pronoun)} before clause`]
      : []),
    ...(hasCoordinatedSubject(located) ? [`nothing ${groupOf(pronoun)} after coordination`] : []),
    ...(groupOf(pronoun) === 'it' ? [`nothing it ${lemmaAt(tree, clause)}`] : []),
  ]
}

function groupOf({ gender, number, kind }: Pronoun): string {
  if (gender === 'neuter') return 'it'
  const group = number === 'plural' ? 'they' : 'he'
  return kind === 'possessive' ? `${group}s` : group
}

function nearness(located: LocatedMention, place: LocatedMention): string {
  const sentences = located.tree.number - place.tree.number
  if (sentences <= 2) return `${Math.max(0, sentences)} back`
  return sentences <= 4 ? '3 back' : 'far back'
}

function countClass(count: number): string {
  if (count <= 2) return String(count)
  return count <= 5 ? 'some' : 'many'
}

/** “criticized Peru and accused it”: the verbs of both are joined. */
function areInJoinedClauses(located: LocatedMention, place: LocatedMention): boolean {
  if (located.tree !== place.tree) return false
  const { tree } = located
  const [verb, other] = [tokenAt(tree, located.head).head, tokenAt(tree, place.head).head]
  return verb >= 0 && other >= 0 && verb !== other && firstConjunct(tree, verb) === firstConjunct(tree, other)
}

function isPossessive({ tree, head }: LocatedMention): boolean {
  return isRelated(tree, head, 'nmod:poss')
}

function isInMainClause(place: LocatedMention): boolean {
  const verb = tokenAt(place.tree, firstConjunct(place.tree, place.head)).head
  return roleOf(place) === 'subject' && verb >= 0 && isRelated(place.tree, verb, 'root')
}

function isIndefinite({ tree, head, mention }: LocatedMention): boolean {
  if (mention.kind !== 'description') return false
  return !dependentsOf(tree, head, 'det', 'nmod:poss').some((index) => !['a', 'an'].includes(wordAt(tree, index)))
}

function isPluralNoun({ tree, head }: LocatedMention): boolean {
  return ['NNS', 'NNPS'].includes(tokenAt(tree, head).xpos)
}

function hasCoordinatedSubject({ tree, head }: LocatedMention): boolean {
  return tree.tokens.some(
    (token, index) => index < head && isRelated(tree, index, 'conj') && ['NOUN', 'PROPN'].includes(token.upos),
  )
}
