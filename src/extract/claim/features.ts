import type { Claim } from '../../types/claim.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import { nameAt } from '../mention/name-at.ts'
import { pronounAt } from '../mention/pronouns.ts'
import { firstConjunct } from '../syntax/coordination.ts'
import { isQuoted } from '../syntax/quoted.ts'
import { tokenAt } from '../syntax/tree.ts'
import type { ClaimCore } from './claim-maker.ts'

/** What a claim shows that tells how likely it was read right, by the names that `graph-data/confidence.json` knows, and how strongly. */
export type Features = readonly (readonly [name: string, value: number])[]

/** Words further apart than this are as hard to read as these. */
const FAR = 20

export function featuresOf(core: ClaimCore, modality: Claim['modality']): Features {
  const { predication, name, subject, object, relation } = core
  const isMain = tokenAt(predication.tree, predication.head).head < 0
  return [
    [`relation ${relation}`, 1],
    [`modality ${modality}`, 1],
    [`end ${kindOf(subject)}`, 1],
    [`end ${kindOf(object)}`, 1],
    [`subject ${subject.mention.entityType}`, 1],
    [`object ${object.mention.entityType}`, 1],
    ['main clause', isMain ? 1 : 0],
    ['quoted', isQuoted(predication.tree, predication.head) ? 1 : 0],
    ['verbs before', name.without.length],
    ['words to subject', wordsTo(core, subject) / 10],
    ['words to object', wordsTo(core, object) / 10],
    ['name unsure', doubtOf(subject) + doubtOf(object)],
  ]
}

/** Words from the predicate to an end, of several the first; to what stands for it where the end is named elsewhere (“the parties”). */
function wordsTo({ predication: { tree, head, subjects, arguments: others } }: ClaimCore, end: LocatedMention): number {
  const slots = [...subjects, ...others.map((argument) => argument.head)]
  const isOwn = end.tree === tree && slots.includes(end.head)
  const nearest = isOwn ? [firstConjunct(tree, end.head)] : slots
  return Math.min(FAR, ...nearest.map((slot) => Math.abs(slot - head)))
}

/** A name, a description, or a pronoun by how hard it is to resolve: one that opens its sentence goes on about what was spoken of. */
function kindOf({ mention, tree, head }: LocatedMention): string {
  if (mention.kind !== 'pronoun') return mention.kind
  if (head === 0) return 'opening pronoun'
  const pronoun = pronounAt(tree, head)
  if (pronoun !== undefined && pronoun.person < 3) return 'I'
  if (pronoun?.number === 'plural') return 'they'
  return pronoun?.gender === 'neuter' ? 'it' : 'he or she'
}

/** How unsure the language model is of a name, 0 to 1. */
function doubtOf({ mention, tree, words }: LocatedMention): number {
  const name = mention.kind === 'name' ? nameAt(tree, words[0] ?? -1) : undefined
  return name === undefined ? 0 : 1 - name.probability
}
