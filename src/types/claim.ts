import type { Document, Span } from './document.ts'
import type { EntityType } from './entity.ts'
import type { Problem } from './problem.ts'

/** A stretch of text that refers to something. */
export type Mention = Span &
  Readonly<{
    id: string
    /** A verb stands for the event that it states. */
    kind: 'name' | 'description' | 'pronoun' | 'verb'
    entityType: EntityType
    text: string
    /** Offset of the first character of its head word in the document’s text. */
    head: number
    /** The rule that found it. */
    by: string
    /** Id of a kind of event of the schema. */
    eventKind?: string
  }>

/** The words that state a claim. Spans are offsets in the document’s text. */
export type Evidence = Span &
  Readonly<{
    document: Document['id']
    /** The text between `start` and `end`, to the letter. */
    quote: string
    subject: Span
    /** The words of the predicate, left to right, in as many pieces as they stand. */
    predicate: readonly Span[]
    object: Span
    /** ISO 8601, as exact as the text: `2025-01-29`, `2025-01`. */
    timeStart?: string
    /** Half-open end of the time. */
    timeEnd?: string
    /** The time as written. */
    timeText?: string
    /** Mention id in an extraction, node key in a graph. */
    place?: string
    /** The event that the claim tells of: mention id in an extraction, node key in a graph. */
    event?: string
    /** 0 to 1. */
    confidence: number
    /** The construction that the claim was read from. */
    by: string
  }>

export type Polarity = 'affirmed' | 'negated'
export type Modality = 'asserted' | 'possible' | 'planned' | 'requested' | 'hypothetical' | 'former'

/** What a text says of two mentions, and how it says it. */
export type Claim = Readonly<{
  subject: Mention['id']
  object: Mention['id']
  /** Id of a relation of the schema; `RELATED` where none fits. */
  relation: string
  /** Lemmas: `apply to join`. */
  predicate: string
  /** As people read it: `applied to join`. */
  label: string
  polarity: Polarity
  modality: Modality
  /** Who says so, outermost first; empty where the document itself says it. */
  holders: readonly Mention['id'][]
  /** What someone is described as, for DESCRIBED_AS. */
  complement?: string
  evidence: Evidence
}>

/** Two mentions of one thing, and the reason to think so. */
export type Coreference = Readonly<{ mention: Mention['id']; antecedent: Mention['id']; why: string }>

/** An office or title that a text gives somebody, where no entity stands for it. */
export type TitleClaim = Readonly<{ mention: Mention['id']; title: string; evidence: Evidence }>

/** A fact between any two phrases of a sentence (open information extraction). */
export type OpenFact = Readonly<{
  subject: string
  predicate: string
  object: string
  /** 0 to 1; orders the facts of a text. */
  confidence: number
  /** The sentence it was read from. */
  sentence: Span
  /** The construction it was read from. */
  by: string
}>

/** What one document says: everything that resolving and the graph need of it. */
export type Extraction = Readonly<{
  document: Document['id']
  mentions: readonly Mention[]
  coreference: readonly Coreference[]
  claims: readonly Claim[]
  titles: readonly TitleClaim[]
  facts: readonly OpenFact[]
  problems: readonly Problem[]
}>
