import { compareText } from '../../text/compare-text.ts'
import { groupBy } from '../../text/group-by.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import { claimText, labelOf } from './claim-text.ts'
import type { QuoteNumbers } from './quote-list.ts'

/** What the documents say themselves, then what each holder is quoted with. */
export function claimsByHolder(
  graph: KnowledgeGraph,
  edges: readonly string[],
  numbers: QuoteNumbers,
): readonly string[] {
  const groups = groupBy(edges, (edge) => graph.getEdgeAttribute(edge, 'holders')[0] ?? '')
  const ordered = [...groups].toSorted(([one], [other]) => compareText(one, other))
  return ordered.flatMap(([holder, held]) => [
    `### ${holder === '' ? 'The documents themselves' : labelOf(graph, holder)}`,
    '',
    ...held.map((edge) => `- ${claimText(graph, edge, numbers)}`),
    '',
  ])
}
