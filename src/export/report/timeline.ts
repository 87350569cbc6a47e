import { compareText } from '../../text/compare-text.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { claimText } from './claim-text.ts'
import type { QuoteNumbers } from './quote-list.ts'

/** The edges whose time is known, oldest first. */
export function timeline(graph: KnowledgeGraph, edges: readonly string[], numbers: QuoteNumbers): readonly string[] {
  const dated = edges.flatMap((edge) => {
    const { timeStart, timeEnd } = graph.getEdgeAttributes(edge)
    const time = timeStart ?? (timeEnd && `before ${timeEnd}`)
    return time === undefined ? [] : [{ edge, time, day: timeStart ?? timeEnd ?? '' }]
  })
  return dated
    .toSorted((one, other) => compareText(one.day, other.day))
    .map(({ edge, time }) => `- **${time}**: ${claimText(graph, edge, numbers)}`)
}
