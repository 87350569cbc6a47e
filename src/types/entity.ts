import type { Evidence, Mention } from './claim.ts'
import type { Document, Span } from './document.ts'

/** The kinds of things that a node may stand for, in the order in which they are listed to people. */
export const entityTypes = [
  'person',
  'organization',
  'place',
  'group',
  'event',
  'document',
  'work',
  'product',
  'concept',
] as const

export type EntityType = (typeof entityTypes)[number]

/** One place where a text refers to an entity, and why it is thought to. */
export type MentionReference = Span &
  Readonly<{ document: Document['id']; text: string; kind: Mention['kind']; why: string }>

/** An office or title, as the text gives it: “Foreign Minister”. */
export type Role = Readonly<{ title: string; evidence: Evidence }>

/** What the mentions of one or many documents are believed to refer to. */
export type Entity = Readonly<{
  /** Readable slug of the name: `recep-tayyip-erdogan`. */
  id: string
  entityType: EntityType
  label: string
  /** Id of a kind of event of the schema. */
  eventKind?: string
  /** Whether any mention is a name rather than a description. */
  named: boolean
  aliases: readonly string[]
  roles: readonly Role[]
  mentions: readonly MentionReference[]
  /** Well-known identifiers: `iso3166`, `wikidata`. */
  identifiers: Readonly<Record<string, string>>
}>

/** Two entities that may be one; a person decides. */
export type Proposal = Readonly<{
  entities: readonly [Entity['id'], Entity['id']]
  /** What speaks for it. */
  why: readonly string[]
  /** What speaks against it. */
  against: readonly string[]
}>

/** Entities, and which entity each mention of each document refers to. */
export type Resolution = Readonly<{
  /** Sorted by id. */
  entities: readonly Entity[]
  /** Entity id by mention id; mention ids are unique across documents. */
  entityOf: ReadonlyMap<Mention['id'], Entity['id']>
  /** Sorted by entities. */
  proposals: readonly Proposal[]
}>
