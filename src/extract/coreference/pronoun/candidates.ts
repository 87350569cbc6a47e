import type { LocatedMention } from '../../mention/located-mention.ts'
import type { Mentions } from '../../mention/mentions.ts'
import { isCountry } from '../../mention/name-type.ts'
import type { Pronoun } from '../../mention/pronouns.ts'
import { governors, isRelated, type Tree, tokenAt } from '../../syntax/tree.ts'
import { areArgumentsOfOne } from './binding.ts'
import type { Gender } from './gender.ts'

/** How many sentences back a pronoun may look: “he” further than “it”. */
const REACH_OF_PERSON = 10
const REACH = 3

/** A mention that a pronoun may take up, and the mention that this one in turn stands for. */
export type Candidate = Readonly<{ place: LocatedMention; meant: LocatedMention }>

export type Known = Readonly<{
  mentions: Mentions
  /** What pronouns before were found to mean. */
  antecedentOf: ReadonlyMap<string, LocatedMention>
  /** The gender of a chain, as far as it is known. */
  genderOf: (located: LocatedMention) => Gender | undefined
}>

/** What a third-person pronoun may take up: what agrees with it and is no other argument of the same verb. */
export function candidatesFor(located: LocatedMention, pronoun: Pronoun, known: Known): readonly Candidate[] {
  const { mentions, antecedentOf } = known
  const inSentence = mentions.within(located.tree)
  const partners = inSentence.filter((other) => other !== located && areArgumentsOfOne(located, other))
  const taken = new Set(partners.flatMap((other) => antecedentOf.get(other.mention.id)?.mention.id ?? []))
  const near = [...mentions.before(located, reachOf(pronoun)), ...subjectAhead(located, inSentence)]
  return near
    .filter((other) => !partners.includes(other) && !isInside(other, near))
    .flatMap((place) => {
      const meant = place.mention.kind === 'pronoun' ? antecedentOf.get(place.mention.id) : place
      return meant ? [{ place, meant }] : []
    })
    .filter(({ meant }) => agrees(pronoun, meant, known) && !taken.has(meant.mention.id))
}

function reachOf({ gender }: Pronoun): number {
  return gender === 'female' || gender === 'male' ? REACH_OF_PERSON : REACH
}

/** “Bergen” in “Bergen Harbour Trust” is not what the sentence speaks of. */
function isInside({ mention }: LocatedMention, others: readonly LocatedMention[]): boolean {
  if (mention.by !== 'named elsewhere') return false
  return others.some(
    ({ mention: outer }) =>
      outer.kind === 'name' && outer.id !== mention.id && outer.start <= mention.start && mention.end <= outer.end,
  )
}

/** “In her speech, Ito …”: a pronoun in front of its clause’s subject may point ahead to it (cataphora). */
function subjectAhead(pronoun: LocatedMention, inSentence: readonly LocatedMention[]): readonly LocatedMention[] {
  const { tree, head } = pronoun
  return inSentence.filter((other) => {
    if (other.head < head || other.mention.kind !== 'name' || !isRelated(tree, other.head, 'nsubj')) return false
    const clause = tokenAt(tree, other.head).head
    return tokenAt(tree, head).head !== clause && isInFrontedPhrase(tree, head, clause)
  })
}

function isInFrontedPhrase(tree: Tree, index: number, clause: number): boolean {
  const path = [index, ...governors(tree, index)]
  const top = path[path.indexOf(clause) - 1]
  return top !== undefined && isRelated(tree, top, 'obl', 'advcl')
}

function agrees(pronoun: Pronoun, meant: LocatedMention, { genderOf }: Known): boolean {
  const { mention } = meant
  if (mention.by === 'nationality') return false
  if (pronoun.gender === 'neuter') return mention.entityType !== 'person' && !isPlural(meant)
  if (pronoun.number === 'plural') return mention.kind === 'name' || isPlural(meant) || isBody(meant)
  const gender = genderOf(meant)
  return mayBePerson(meant) && (gender === undefined || gender === pronoun.gender)
}

/** A description is a person by its noun; of a name the model may have thought otherwise. */
function mayBePerson({ mention }: LocatedMention): boolean {
  if (mention.kind === 'description') return mention.entityType === 'person'
  return !isCountry(mention.text) && !['event', 'document'].includes(mention.entityType)
}

function isBody({ mention }: LocatedMention): boolean {
  return mention.entityType === 'group' || mention.entityType === 'organization'
}

function isPlural({ tree, head }: LocatedMention): boolean {
  return tokenAt(tree, head).xpos === 'NNS'
}
