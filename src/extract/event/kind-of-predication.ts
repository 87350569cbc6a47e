import infinitiveNouns from '../../../graph-data/lexicon/infinitive-nouns.json' with { type: 'json' }
import type { Claim, Modality } from '../../types/claim.ts'
import type { EventKind } from '../../types/schema.ts'
import type { Predication } from '../predication/predication.ts'
import { dependentsOf, isRelated, lemmaAt, tokenAt, wordAt } from '../syntax/tree.ts'
import type { EventKinds } from './event-kinds.ts'

/** What happened, is to happen or used to; what may, should or would happen is no event. */
const HAPPENING: ReadonlySet<Modality> = new Set(['asserted', 'planned', 'former'])
/** “support in defeating them”. */
const AIMS = new Set(['in', 'of', 'for', 'from', 'without', 'against', 'towards', 'toward'])
const EFFORTS = new Set([...infinitiveNouns.effort, 'fight', 'battle', 'war'])
/** “meets regularly” is a habit. */
const HABITUAL = new Set(['regularly', 'often', 'usually', 'always', 'frequently', 'sometimes', 'rarely', 'annually'])

/** The kind of event that a predication states: by a relation that one of its claims has, with a fitting verb, or by the verb alone. */
export function kindOfPredication(
  predication: Predication,
  claims: readonly Claim[],
  kinds: EventKinds,
): EventKind | undefined {
  const related = claims.filter(happens).flatMap(({ relation }) => kinds.ofRelation(relation) ?? [])
  if (predication.by !== 'verb') return related.find((kind) => kind === kinds.ofNoun(headLemma(predication)))
  if (isHabit(predication) || isPurpose(predication, claims)) return undefined
  const verb = verbOf(predication)
  return related.find((kind) => isVerbOf(kind, verb)) ?? kinds.ofVerb(verb)
}

export function happens({ polarity, modality }: Pick<Claim, 'polarity' | 'modality'>): boolean {
  return polarity === 'affirmed' && HAPPENING.has(modality)
}

/** The last verb of a predication in its lemma, with its particle. */
function verbOf({ lemmas }: Predication): string {
  return lemmas.at(-1)?.lemma ?? ''
}

function headLemma({ tree, head }: Predication): string {
  return lemmaAt(tree, head)
}

/** A verb that comes with a relation counts without its particle. */
function isVerbOf({ verbs, verbsWithRelation }: EventKind, verb: string): boolean {
  return verbs.includes(verb) || verbsWithRelation.includes(verb.split(' ')[0] ?? '')
}

function isHabit({ tree, head }: Predication): boolean {
  return dependentsOf(tree, head, 'advmod').some((index) => HABITUAL.has(wordAt(tree, index)))
}

/** “an effort to free Mora” and “support in defeating them” tell of nothing that happened, unless it is said when or where. */
function isPurpose({ tree, head }: Predication, claims: readonly Claim[]): boolean {
  if (claims.some(({ evidence }) => evidence.timeText !== undefined || evidence.place !== undefined)) return false
  const marks = dependentsOf(tree, head, 'mark', 'case').map((index) => wordAt(tree, index))
  if (tokenAt(tree, head).xpos === 'VBG') return marks.some((word) => AIMS.has(word))
  const governor = tokenAt(tree, head).head
  return governor >= 0 && isRelated(tree, head, 'acl') && marks.includes('to') && EFFORTS.has(lemmaAt(tree, governor))
}
