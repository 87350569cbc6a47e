import type { Span } from './document.ts'

/** A finding about the input; it travels with the result and never stops the other documents. */
export type Problem = Readonly<{
  /** The part of relata that found it. */
  by: string
  /** What is wrong, where, and what to do. */
  message: string
  /** The document or file it concerns. */
  source: string
  span?: Span
}>
