import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { citation } from './citation.ts'
import { claimSentence } from './claim-sentence.ts'
import type { ClaimPath } from './selected-path.ts'
import { statusLine, statusOf } from './status.ts'

/** A path as text to paste: every claim with its first sentence and where that stands. */
export function pathInWords(graph: KnowledgeGraph, path: ClaimPath): string {
  return path
    .flatMap(({ edges }) => edges)
    .map((edge) => {
      const attributes = graph.getEdgeAttributes(edge)
      const [first] = attributes.evidence
      const status = statusLine(statusOf(graph, attributes))
      return `${claimSentence(graph, edge)} (${status})${first ? `\n${citation(graph, first)}` : ''}`
    })
    .join('\n\n')
}
