import type { KnowledgeGraph } from '../../types/graph.ts'
import { edgeQualifiers } from '../edge-kind.ts'
import { markdownText } from './markdown-text.ts'
import type { QuoteNumbers } from './quote-list.ts'

/** An edge as a sentence with the numbers of its quotes: `Ann Lee **met with** Bo Lind (planned) [1](#quote-1)`. */
export function claimText(graph: KnowledgeGraph, edge: string, numbers: QuoteNumbers): string {
  const attributes = graph.getEdgeAttributes(edge)
  const [source, target] = [graph.source(edge), graph.target(edge)].map((key) => labelOf(graph, key))
  const qualifiers = edgeQualifiers(attributes, graph)
  const status = qualifiers.length > 0 ? ` (${markdownText(qualifiers.join(', '))})` : ''
  const quotes = (numbers.get(edge) ?? []).map((number) => `[${number}](#quote-${number})`).join(', ')
  return `${source} **${markdownText(attributes.label)}** ${target}${status} ${quotes}`.trimEnd()
}

export function labelOf(graph: KnowledgeGraph, key: string): string {
  return markdownText(graph.getNodeAttribute(key, 'label'))
}
