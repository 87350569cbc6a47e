import type { Evidence } from '../../src/types/claim.ts'
import type { GraphDocument } from '../../src/types/graph.ts'

/** Text to read, and at which offset of its document it begins. */
export type ReadableText = Readonly<{ text: string; start: number }>

/** The text of a document; where the graph was saved without it, the sentence of the selected claim. */
export function readableText(document: GraphDocument, evidence: Evidence | undefined): ReadableText {
  if (document.text !== undefined) return { text: document.text, start: 0 }
  if (evidence?.document !== document.id) return { text: '', start: 0 }
  return { text: evidence.quote, start: evidence.start }
}
