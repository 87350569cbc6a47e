import { sectionAt } from '../../src/text/section-at.ts'
import type { Evidence } from '../../src/types/claim.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'

/** A sentence with where it stands: `“She met him.” — Morning report, morning.pdf, 2031-03-12, page 3, characters 12–25`. */
export function citation(graph: KnowledgeGraph, { document: id, quote, start, end }: Evidence): string {
  return `“${quote.replace(/\s+/g, ' ').trim()}” — ${[...sourceOf(graph, id, start), `characters ${start}–${end}`].join(', ')}`
}

/** Title, source and date of a document, as far as they are known and differ, with the page and the heading of a place in it. */
export function sourceOf(graph: KnowledgeGraph, id: string, place: number): readonly string[] {
  const document = graph.getAttribute('documents').find((one) => one.id === id)
  if (!document) return [id]
  const { title, source, date, sections } = document
  return [...new Set([title, source]), date ?? '', sectionAt(sections, place)].filter((part) => part !== '')
}
