import type { Mention } from './claim.ts'
import type { Document, Span } from './document.ts'
import type { EntityType } from './entity.ts'

/** Words of a document at their place: what a correction is tied to, since keys of nodes may change. */
export type Anchor = Span & Readonly<{ document: Document['id']; text: string }>

/** Who made a correction, and why; both as the person likes. */
export type Signed = Readonly<{ who?: string; why?: string }>

/** The claim that a correction is about: its ends, and the sentence that states it. */
export type ClaimAnchor = Readonly<{ subject: Anchor; relation: string; object: Anchor; quote: Anchor }>

/** What a person decided about entities and claims; one line of a corrections file. */
export type Correction = Signed &
  (
    | Readonly<{ correct: 'merge'; mentions: readonly Anchor[] }>
    /** The mentions are one thing of their own. */
    | Readonly<{ correct: 'split'; mentions: readonly Anchor[] }>
    /** The mentions are different things, which no rule may join. */
    | Readonly<{ correct: 'distinct'; mentions: readonly Anchor[] }>
    | Readonly<{ correct: 'rename'; mention: Anchor; label: string }>
    | Readonly<{ correct: 'retype'; mention: Anchor; entityType: EntityType }>
    | Readonly<{ correct: 'reject'; claim: ClaimAnchor }>
    | Readonly<{ correct: 'add'; claim: ClaimAnchor }>
  )

/** What corrections decide about entities, by mention. */
export type Decisions = Readonly<{
  /** Mentions that are one thing, and why. */
  together: readonly Readonly<{ mentions: readonly Mention['id'][]; why: string }>[]
  /** Mentions whose chain no rule may join with others, and why. */
  apart: ReadonlyMap<Mention['id'], string>
  /** Mentions that are different things. */
  distinct: readonly (readonly Mention['id'][])[]
  labels: ReadonlyMap<Mention['id'], string>
  types: ReadonlyMap<Mention['id'], EntityType>
}>
