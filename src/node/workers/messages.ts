import type { Annotated } from '../../types/annotation.ts'
import type { Document } from '../../types/document.ts'

/** What a worker is asked. */
export type Request = Readonly<{ document: Document }>

/** What it says once its model is loaded. */
export type Ready = Readonly<{ kind: 'ready'; name: string; version: string }>

/** What it answers: how far it is, then what it made of the document or why it could not. */
export type Answer =
  | Readonly<{ kind: 'progress'; done: number; total: number }>
  | Readonly<{ kind: 'annotated'; annotated: Annotated }>
  | Readonly<{ kind: 'failed'; error: unknown }>
