import { sectionAt } from '../../text/section-at.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { documentsById } from '../documents-by-id.ts'
import { markdownText } from './markdown-text.ts'

/** For each edge the numbers of the quotes that state it. */
export type QuoteNumbers = ReadonlyMap<string, readonly number[]>

/** Numbers the quotes from 1, in the order of the documents; one sentence that states several edges has one number. */
export function quoteNumbers(graph: KnowledgeGraph, edges: readonly string[]): QuoteNumbers {
  const order = new Map(graph.getAttribute('documents').map(({ id }, index) => [id, index]))
  const quotes = edges.flatMap((edge) => graph.getEdgeAttribute(edge, 'evidence'))
  const ordered = quotes.toSorted(
    (one, other) => (order.get(one.document) ?? 0) - (order.get(other.document) ?? 0) || one.start - other.start,
  )
  const numbers = new Map<string, number>()
  for (const quote of ordered) {
    if (!numbers.has(placeKey(quote))) numbers.set(placeKey(quote), numbers.size + 1)
  }
  const numbersOf = (edge: string) =>
    graph.getEdgeAttribute(edge, 'evidence').flatMap((quote) => numbers.get(placeKey(quote)) ?? [])
  return new Map(edges.map((edge) => [edge, numbersOf(edge)]))
}

/** The quotes in the order of their numbers, each with its document and where it stands there. */
export function quoteList(graph: KnowledgeGraph, numbers: QuoteNumbers): readonly string[] {
  const documents = documentsById(graph)
  const lines: string[] = []
  for (const [edge, edgeNumbers] of numbers) {
    for (const [index, { document, quote, start, end }] of graph.getEdgeAttribute(edge, 'evidence').entries()) {
      const number = edgeNumbers[index] ?? 0
      const { title = document, sections } = documents.get(document) ?? {}
      const place = [document, sectionAt(sections, start), `${start}–${end}`].filter((part) => part !== '').join(', ')
      lines[number - 1] =
        `${number}. <a id="quote-${number}"></a>“${markdownText(quote)}” — ${markdownText(title)} (${markdownText(place)})`
    }
  }
  return lines
}

function placeKey({ document, start, end }: Readonly<{ document: string; start: number; end: number }>): string {
  return `${start} ${end} ${document}`
}
