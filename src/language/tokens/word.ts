import type { Span } from '../../types/document.ts'

/** A token before anything is known of it but its place: `text` is the document’s text from `start` to `end`. */
export type Word = Span & Readonly<{ text: string }>
