import type { Modality } from '../../types/claim.ts'
import type { EntityType } from '../../types/entity.ts'
import type { EventKind, Schema } from '../../types/schema.ts'
import { labelOf } from '../claim/label-of.ts'

/** The kinds of events of a schema, found by the words and relations that stand for them. */
export type EventKinds = Readonly<{
  ofRelation: (relation: string) => EventKind | undefined
  /** By a noun in its lemma. */
  ofNoun: (lemma: string) => EventKind | undefined
  /** By a verb in its lemma, with its particle. */
  ofVerb: (lemma: string) => EventKind | undefined
  /** Whether things of a type may act in such an event, or be acted on, as its relations have it. */
  allows: (kind: EventKind, part: 'subject' | 'object', type: EntityType) => boolean
  /** What a relation is called: `took place in`, or `will take place in`. */
  labelOf: (relation: string, modality: Modality) => string
}>

/** Lookups already made: once for a schema, not for every document. */
const known = new WeakMap<Schema, EventKinds>()

export function eventKinds(schema: Schema): EventKinds {
  const kinds = known.get(schema) ?? lookUps(schema)
  known.set(schema, kinds)
  return kinds
}

function lookUps({ events = [], relations }: Schema): EventKinds {
  const by = (words: (kind: EventKind) => readonly string[]) =>
    new Map(events.flatMap((kind) => words(kind).map((word) => [word, kind] as const)))
  const [ofRelation, ofNoun, ofVerb] = [
    by((kind) => kind.relations),
    by((kind) => kind.nouns),
    by((kind) => kind.verbs),
  ]
  const labels = new Map(relations.map((relation) => [relation.id, relation]))
  return {
    ofRelation: (relation) => ofRelation.get(relation),
    ofNoun: (lemma) => ofNoun.get(lemma),
    ofVerb: (lemma) => ofVerb.get(lemma),
    allows: (kind, part, type) => {
      const own = relations.filter(({ id }) => kind.relations.includes(id))
      return own.length === 0 || own.some((relation) => relation[part].includes(type))
    },
    labelOf: (relation, modality) => labelOf(labels.get(relation) ?? { label: relation }, modality),
  }
}
