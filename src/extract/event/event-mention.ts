import nominalizations from '../../../graph-data/lexicon/nominalizations.json' with { type: 'json' }
import type { Document } from '../../types/document.ts'
import type { EventKind } from '../../types/schema.ts'
import { type LocatedMention, locate } from '../mention/located-mention.ts'
import type { Mentions } from '../mention/mentions.ts'
import { isLightVerb } from '../predication/light-verb.ts'
import type { Argument, Predication } from '../predication/predication.ts'
import { isCounted, isPublication } from '../syntax/event-noun.ts'
import { prepositionLemma, prepositionOf } from '../syntax/preposition.ts'
import { dependentsOf, lemmaAt } from '../syntax/tree.ts'
import type { EventKinds } from './event-kinds.ts'

/** Prepositions behind which the whole stands that a verb tells a part of. */
const SETTINGS = new Set(['in', 'during', 'by'])
const OBJECTS = new Map(nominalizations.map(({ noun, object }) => [noun, new Set<string>(object)]))

/** What stands for an event in the text, and its kind. */
export type EventMention = Readonly<{ kind: EventKind; located: LocatedMention }>

/** The noun that stands for an event, if a mention does so: “the meeting”. */
export function nounEvent(located: LocatedMention | undefined, kinds: EventKinds): EventMention | undefined {
  if (located?.mention.entityType !== 'event' || located.mention.kind !== 'description') return undefined
  if (isCounted(located.tree, located.head) || isPublication(located.tree, located.head)) return undefined
  const kind = kinds.ofNoun(lemmaAt(located.tree, located.head))
  return kind && !isOtherwiseMeant(located, kind) ? { kind, located } : undefined
}

/** “a call for elections” is no call: its object stands behind a preposition that nobody with a part in such an event has. */
function isOtherwiseMeant({ tree, head }: LocatedMention, { markers }: EventKind): boolean {
  const prepositions = dependentsOf(tree, head, 'nmod').map((index) =>
    prepositionLemma(tree, prepositionOf(tree, index)),
  )
  return prepositions.some((one) => !(one in markers) && OBJECTS.get(lemmaAt(tree, head))?.has(one))
}

/**
 * The noun that stands for what a predication says: the one it is read from, the object of a light verb (“held talks”), the
 * subject (“the attack killed two”).
 */
export function nounEventOf(
  predication: Predication,
  kind: EventKind,
  context: Readonly<{ mentions: Mentions; kinds: EventKinds }>,
): EventMention | undefined {
  const { tree, head, subjects, lemmas } = predication
  const light = headsOf(predication, (argument) => lemmas.some(({ at }) => isLightVerb(tree, at, argument.head)))
  const own = nounsAmong(predication, [head, ...light], context).find((event) => event.kind === kind)
  return own ?? nounsAmong(predication, subjects, context)[0]
}

/** The event that a verb tells a part of: “were killed in an attack”. */
export function settingOf(
  predication: Predication,
  context: Readonly<{ mentions: Mentions; kinds: EventKinds }>,
): EventMention | undefined {
  const heads = headsOf(predication, ({ marker }) => SETTINGS.has(marker))
  return nounsAmong(predication, heads, context)[0]
}

function headsOf({ arguments: all }: Predication, isMeant: (argument: Argument) => boolean): readonly number[] {
  return all.filter(isMeant).map((argument) => argument.head)
}

function nounsAmong(
  { tree }: Predication,
  heads: readonly number[],
  { mentions, kinds }: Readonly<{ mentions: Mentions; kinds: EventKinds }>,
): readonly EventMention[] {
  return heads.flatMap((head) => nounEvent(mentions.at(tree, head), kinds) ?? [])
}

export function verbEvent({ tree, head, lemmas }: Predication, kind: EventKind, document: Document): EventMention {
  const verb = lemmas.at(-1)?.at ?? head
  const found = { tree, head: verb, words: [verb], kind: 'verb', entityType: 'event', by: 'event verb' } as const
  const located = locate(document, found)
  return { kind, located: { ...located, mention: { ...located.mention, eventKind: kind.id } } }
}
