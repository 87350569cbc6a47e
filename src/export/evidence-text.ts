import type { Evidence } from '../types/claim.ts'
import type { KnowledgeGraph } from '../types/graph.ts'
import { documentsById } from './documents-by-id.ts'

/** Evidence for people: `“She met him.” — Morning report`, one passage a line. */
export function evidenceText(evidence: readonly Evidence[], graph: KnowledgeGraph): string {
  const documents = documentsById(graph)
  return evidence
    .map(({ quote, document }) => `“${onOneLine(quote)}” — ${documents.get(document)?.title ?? document}`)
    .join('\n')
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
