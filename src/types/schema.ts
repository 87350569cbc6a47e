import type { EntityType } from './entity.ts'

/**
 * What other vocabularies call a relation, the nearest term that covers it; where one has none, it is left out.
 * A property behind `^` is read from object to subject, as in SPARQL's paths: `^P112` (founded by) for FOUNDED.
 */
export type Equivalents = Readonly<{
  /** Event class of PLOVER 0.8: `CONSULT`. */
  plover?: string
  /** Property of Wikidata: `P463`, `^P112`. */
  wikidata?: string
  /** Property (`memberOf`, `^founder`) or kind of action (`JoinAction`) of schema.org. */
  schemaOrg?: string
  /** Schema of FollowTheMoney that holds such an edge: `Membership`. */
  followTheMoney?: string
}>

/** One meaning that an edge may have, and the words that state it. */
export type RelationType = Readonly<{
  /** UPPER_SNAKE. */
  id: string
  /** Read from subject to object: `met with`. */
  label: string
  /** Read from object to subject: `was criticized by`. */
  inverse: string
  symmetric: boolean
  equivalents?: Equivalents
  /** Types that the subject may have. */
  subject: readonly EntityType[]
  object: readonly EntityType[]
  /**
   * Predicates in lemmas, with words that may stand for one another between bars: `hold|have talk with`,
   * `be supporter of`, and `*` for any object: `sell * to`. A pattern reads from the grammatical subject to the object, active voice.
   */
  patterns: readonly string[]
  /** Patterns whose grammatical subject is the relation’s object: `be led by` has none, since passives are turned round; `belong to` may. */
  inversePatterns: readonly string[]
}>

/** A kind of event, the words that stand for it, and the parts that things have in it. */
export type EventKind = Readonly<{
  /** As people read it: `meeting`, `legal case`. */
  id: string
  /** Nouns in lemmas. */
  nouns: readonly string[]
  /** Relations that state such an event. */
  relations: readonly RelationType['id'][]
  /** Verbs in lemmas that state one without anybody else: `resign`, `arrest` in “was arrested”. */
  verbs: readonly string[]
  /** Verbs in lemmas, without particle, that state one where one of the relations holds: `hold` in “held talks with”. */
  verbsWithRelation: readonly string[]
  /** Relations: what who acts and what is acted on are to the event, and a place that is acted on, if that is another. */
  roles: Readonly<{ subject: string; object: string; place?: string }>
  /** At a noun: the relation by the preposition, `’s` for who stands before it. */
  markers: Readonly<Record<string, string>>
  /** What a name for such an event says of its parties, a preposition and relations each: `by PARTY_TO`, `to TARGET_OF|TOOK_PLACE_IN`. */
  title?: readonly string[]
}>

export type Schema = Readonly<{
  version: number
  relations: readonly RelationType[]
  /** Without them no verb makes an event. */
  events?: readonly EventKind[]
}>

/** A schema as it is written: where it extends another, its relations and kinds of events come before those, or replace them by id. */
export type SchemaFile = Schema & Readonly<{ extends?: boolean }>
