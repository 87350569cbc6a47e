import { isMonth, timeInWords } from '../../text/time-in-words.ts'
import type { Extraction, Mention } from '../../types/claim.ts'
import type { Entity } from '../../types/entity.ts'
import type { EventKind } from '../../types/schema.ts'
import { uncapitalized } from '../label.ts'
import { type ToldEvent, toldEvents } from './told-events.ts'

/** How many of those with one part are named. */
const MOST = 3
/** “the truce agreement” may get parties, “the second attack of the spring offensive” says enough. */
const FEW_WORDS = 3

type Context = Readonly<{
  extractions: readonly Extraction[]
  entityOf: ReadonlyMap<Mention['id'], Entity['id']>
  kinds: readonly EventKind[]
  /** Mentions of entities that a person gave their name. */
  labelled: Iterable<Mention['id']>
}>

/**
 * Events that documents call by a bare word are called by their parties and their day too: `Meeting of Ana Ito and Bo Lund,
 * 3 March 2031`; a march of nobody is no month: `March (protest)`.
 */
export function withEventNames(entities: readonly Entity[], context: Context): readonly Entity[] {
  const { extractions, entityOf, kinds, labelled } = context
  const given = new Set([...labelled].map((mention) => entityOf.get(mention)))
  const told = new Map(toldEvents(extractions, (mention) => entityOf.get(mention)).map((event) => [event.id, event]))
  const phrases = new Map(kinds.map(({ id, title = [] }) => [id, title]))
  const labels = new Map(entities.map((entity) => [entity.id, withinName(entity)]))
  return entities.map((entity) => {
    const event = told.get(entity.id)
    if (event === undefined || !isBare(entity) || given.has(entity.id)) return entity
    return renamed(entity, nameOf(entity.label, event, phrases.get(event.kind) ?? [], labels))
  })
}

/** No name, and no description that holds one. */
function isBare({ named, label }: Entity): boolean {
  return !named && label.split(' ').length <= FEW_WORDS && !/\p{Lu}/u.test(label.slice(1))
}

/** A description stands in a name as it does in a sentence: `leaders of the union`, but `Hamas delegation`. */
function withinName({ named, label, mentions }: Entity): string {
  if (named) return label
  const small = uncapitalized(label)
  return !label.includes(' ') || mentions.some(({ text }) => text.includes(small)) ? small : label
}

/** What the documents call it stays another name. */
function renamed(entity: Entity, label: string): Entity {
  if (label === entity.label) return entity
  const isVerb = entity.mentions.every(({ kind }) => kind === 'verb')
  return { ...entity, label, aliases: isVerb ? entity.aliases : [uncapitalized(entity.label), ...entity.aliases] }
}

function nameOf(
  word: string,
  event: ToldEvent,
  phrases: readonly string[],
  labels: ReadonlyMap<Entity['id'], string>,
): string {
  const named = phrases.flatMap((phrase) => {
    const [preposition = '', relations = ''] = phrase.split(' ')
    const parts = event.parts.filter(({ relation }) => relations.split('|').includes(relation))
    return parts.length > 0 ? [`${preposition} ${listed(parts.flatMap(({ id }) => labels.get(id) ?? []))}`] : []
  })
  const { timeStart, timeEnd } = event.evidence.find((one) => one.timeStart && one.timeEnd) ?? {}
  const time = timeStart && timeEnd ? timeInWords(timeStart, timeEnd) : ''
  const first = named.length === 0 && isMonth(word) ? `${word} (${event.kind})` : word
  return [[first, ...named].join(' '), ...(time ? [time] : [])].join(', ')
}

/** `Ana Ito, Bo Lund and Carla Mendes`, `Ana Ito, Bo Lund and 3 others`. */
function listed(names: readonly string[]): string {
  const shown = names.length > MOST ? [...names.slice(0, MOST - 1), `${names.length - MOST + 1} others`] : names
  const last = shown.at(-1) ?? ''
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last
}
