import type { Evidence } from '../types/claim.ts'
import type { KnowledgeGraph } from '../types/graph.ts'

/** Evidence for people: `“She met him.” — Morning report`, one passage a line. */
export function evidenceText(evidence: readonly Evidence[], graph: KnowledgeGraph): string {
  const documents = graph.getAttribute('documents')
  const titleOf = (id: string) => documents.find((document) => document.id === id)?.title ?? id
  return evidence.map(({ quote, document }) => `“${onOneLine(quote)}” — ${titleOf(document)}`).join('\n')
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
