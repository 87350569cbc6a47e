import type { Evidence } from '../types/claim.ts'
import type { Section, Span } from '../types/document.ts'
import { entityTypes, type MentionReference, type Proposal, type Role } from '../types/entity.ts'
import type { Contradiction, EdgeAttributes, GraphAttributes, GraphDocument, NodeAttributes } from '../types/graph.ts'
import type { Equivalents, EventKind, RelationType, Schema, SchemaFile } from '../types/schema.ts'
import { type Check, finite, flag, listOf, oneOf, optional, recordOf, shapeOf, text } from './check.ts'

export type SavedNode = Readonly<{ key: string; attributes: NodeAttributes }>
export type SavedEdge = Readonly<{ key: string; source: string; target: string; attributes: EdgeAttributes }>

export function isSavedNode(value: unknown): value is SavedNode {
  return checkNode(value, []) === undefined
}

export function isSavedEdge(value: unknown): value is SavedEdge {
  return checkEdge(value, []) === undefined
}

export function isGraphAttributes(value: unknown): value is GraphAttributes {
  return checkAttributes(value, []) === undefined
}

export function isSchemaFile(value: unknown): value is SchemaFile {
  return checkSchemaFile(value, []) === undefined
}

const entityType = oneOf(...entityTypes)

const span = shapeOf<Span>({ start: finite, end: finite })

const section = shapeOf<Section>({ start: finite, end: finite, kind: oneOf('page', 'heading'), label: text })

const evidence = shapeOf<Evidence>({
  document: text,
  start: finite,
  end: finite,
  quote: text,
  subject: span,
  predicate: listOf(span),
  object: span,
  timeStart: optional(text),
  timeEnd: optional(text),
  timeText: optional(text),
  place: optional(text),
  event: optional(text),
  confidence: finite,
  by: text,
})

const mention = shapeOf<MentionReference>({
  document: text,
  start: finite,
  end: finite,
  text,
  kind: oneOf('name', 'description', 'pronoun', 'verb'),
  why: text,
})

export const checkNode: Check = shapeOf<SavedNode>({
  key: text,
  attributes: shapeOf<NodeAttributes>({
    label: text,
    entityType,
    eventKind: optional(text),
    named: flag,
    aliases: listOf(text),
    roles: listOf(shapeOf<Role>({ title: text, evidence })),
    mentions: listOf(mention),
    identifiers: recordOf(text),
    x: finite,
    y: finite,
  }),
})

export const checkEdge: Check = shapeOf<SavedEdge>({
  key: text,
  source: text,
  target: text,
  attributes: shapeOf<EdgeAttributes>({
    relation: text,
    label: text,
    predicate: text,
    polarity: oneOf('affirmed', 'negated'),
    modality: oneOf('asserted', 'possible', 'planned', 'requested', 'hypothetical', 'former'),
    holders: listOf(text),
    complement: optional(text),
    evidence: listOf(evidence),
    confidence: finite,
    timeStart: optional(text),
    timeEnd: optional(text),
    support: finite,
    contradictions: optional(
      listOf(shapeOf<Contradiction>({ edge: text, how: listOf(oneOf('polarity', 'number', 'date', 'holder')) })),
    ),
  }),
})

const relation = shapeOf<RelationType>({
  id: text,
  label: text,
  inverse: text,
  symmetric: flag,
  equivalents: optional(
    shapeOf<Equivalents>({
      plover: optional(text),
      wikidata: optional(text),
      schemaOrg: optional(text),
      followTheMoney: optional(text),
    }),
  ),
  subject: listOf(entityType),
  object: listOf(entityType),
  patterns: listOf(text),
  inversePatterns: listOf(text),
})

const eventKind = shapeOf<EventKind>({
  id: text,
  nouns: listOf(text),
  relations: listOf(text),
  verbs: listOf(text),
  verbsWithRelation: listOf(text),
  roles: shapeOf<EventKind['roles']>({ subject: text, object: text, place: optional(text) }),
  markers: recordOf(text),
  title: optional(listOf(text)),
})

const schemaMembers = { version: finite, relations: listOf(relation), events: optional(listOf(eventKind)) }

const schema = shapeOf<Schema>(schemaMembers)

/** A schema that somebody wrote by hand. */
export const checkSchemaFile: Check = shapeOf<SchemaFile>({ ...schemaMembers, extends: optional(flag) })

export const checkAttributes: Check = shapeOf<GraphAttributes>({
  formatVersion: finite,
  title: text,
  documents: listOf(
    shapeOf<GraphDocument>({
      id: text,
      title: text,
      source: text,
      date: optional(text),
      language: text,
      sections: optional(listOf(section)),
      contentHash: text,
      text: optional(text),
    }),
  ),
  schema,
  proposals: optional(listOf(shapeOf<Proposal>({ entities: listOf(text), why: listOf(text), against: listOf(text) }))),
  builtBy: recordOf(text),
})
