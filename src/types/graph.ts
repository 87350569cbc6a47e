import type { MultiDirectedGraph } from 'graphology'
import type { Claim, Evidence } from './claim.ts'
import type { Document, Section } from './document.ts'
import type { Entity, EntityType, MentionReference, Proposal, Role } from './entity.ts'
import type { Schema } from './schema.ts'

/** The newest format that this version writes; a newer one is refused. */
export type FormatVersion = 1

export type NodeAttributes = {
  label: string
  entityType: EntityType
  /** Id of a kind of event of the schema. */
  eventKind?: string
  named: boolean
  aliases: readonly string[]
  roles: readonly Role[]
  mentions: readonly MentionReference[]
  identifiers: Readonly<Record<string, string>>
  x: number
  y: number
}

export type EdgeAttributes = {
  relation: Claim['relation']
  label: Claim['label']
  predicate: Claim['predicate']
  polarity: Claim['polarity']
  modality: Claim['modality']
  /** Node keys, outermost first; empty where the documents themselves say it. */
  holders: readonly Entity['id'][]
  /** What the target is described as, for DESCRIBED_AS. */
  complement?: string
  /** Sorted by document and offset; `place` is a node key. */
  evidence: readonly Evidence[]
  /** Highest confidence of the evidence. */
  confidence: number
  timeStart?: string
  timeEnd?: string
  /** How many independent documents state it; near-copies of one text count once. */
  support: number
  /** Edges that cannot be right if this one is, sorted by key; absent where there are none. */
  contradictions?: readonly Contradiction[]
}

/** A claim against another: by which of these they differ. An edge against itself is dated differently by its own passages. */
export type Contradiction = Readonly<{ edge: string; how: readonly ('polarity' | 'number' | 'date' | 'holder')[] }>

export type GraphDocument = Readonly<{
  id: Document['id']
  title: string
  source: string
  date?: string
  language: string
  /** Pages and headings, in the order in which they begin. */
  sections?: readonly Section[]
  /** SHA-256 of the text, hexadecimal. */
  contentHash: string
  /** Absent when the graph was saved without texts. */
  text?: string
}>

export type GraphAttributes = {
  formatVersion: number
  title: string
  documents: readonly GraphDocument[]
  schema: Schema
  /** Nodes that may be one, for a person to decide; absent where there are none. */
  proposals?: readonly Proposal[]
  /** Versions of relata, of the language model and of the rules; no clock. */
  builtBy: Readonly<Record<string, string>>
}

export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>
