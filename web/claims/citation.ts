import type { Evidence } from '../../src/types/claim.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'

/** A sentence with where it stands: `“She met him.” — Morning report, morning.txt, 2031-03-12, characters 12–25`. */
export function citation(graph: KnowledgeGraph, { document: id, quote, start, end }: Evidence): string {
  return `“${quote.replace(/\s+/g, ' ').trim()}” — ${[...sourceOf(graph, id), `characters ${start}–${end}`].join(', ')}`
}

/** Title, source and date of a document, as far as they are known and differ. */
export function sourceOf(graph: KnowledgeGraph, id: string): readonly string[] {
  const document = graph.getAttribute('documents').find((one) => one.id === id)
  if (!document) return [id]
  const { title, source, date } = document
  return [...new Set([title, source]), ...(date === undefined ? [] : [date])]
}
