import type { Evidence } from '../types/claim.ts'
import type { Document, Span } from '../types/document.ts'
import type { GraphParts } from './graph-parts.ts'

/** Throws unless every quote and every mention is, to the letter, what its document says at its offsets. */
export function checkQuotes({ documents, extractions, resolution }: GraphParts): void {
  const documentOf = new Map(documents.map((document) => [document.id, document]))
  for (const { claims, titles } of extractions) {
    for (const { evidence } of [...claims, ...titles]) checkEvidence(evidence, documentOf)
  }
  for (const mention of resolution.entities.flatMap((entity) => entity.mentions)) {
    checkWords(mention.text, mention, existing(documentOf.get(mention.document), mention.document))
  }
}

function checkEvidence(evidence: Evidence, documentOf: ReadonlyMap<string, Document>): void {
  const document = existing(documentOf.get(evidence.document), evidence.document)
  checkWords(evidence.quote, evidence, document)
  for (const span of [evidence.subject, evidence.object, ...evidence.predicate]) checkSpan(span, document)
}

function existing(document: Document | undefined, id: Document['id']): Document {
  if (document === undefined) throw new Error(`A quote is from ${id}, which is none of the documents.`)
  return document
}

function checkWords(words: string, span: Span, document: Document): void {
  checkSpan(span, document)
  const found = document.text.slice(span.start, span.end)
  if (found !== words) {
    throw new Error(`${document.id} says “${found}” at ${span.start}–${span.end}, where “${words}” is quoted.`)
  }
}

function checkSpan({ start, end }: Span, document: Document): void {
  if (start < 0 || start >= end || end > document.text.length) {
    throw new Error(`${start}–${end} is no passage of ${document.id}, which has ${document.text.length} characters.`)
  }
}
