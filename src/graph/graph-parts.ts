import type { Extraction } from '../types/claim.ts'
import type { Document } from '../types/document.ts'
import type { Resolution } from '../types/entity.ts'
import type { Schema } from '../types/schema.ts'

/** What a graph is made of. */
export type GraphParts = Readonly<{
  documents: readonly Document[]
  extractions: readonly Extraction[]
  resolution: Resolution
  schema: Schema
  title: string
  /** Versions of what made it: relata, the language model, the rules. */
  builtBy: Readonly<Record<string, string>>
}>
