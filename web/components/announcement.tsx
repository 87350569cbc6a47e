import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { claimSentence } from '../claims/claim-sentence.ts'
import { statusLine, statusOf } from '../claims/status.ts'
import { useExplorer } from '../state/explorer-context.ts'
import type { Selection } from '../state/selection.ts'
import { strings } from '../strings.ts'

/** Tells screen readers what is selected. */
export function Announcement() {
  const { graph, selection } = useExplorer()
  const words = graph.value && selection.value ? inWords(graph.value, selection.value) : ''
  return (
    <p class="unseen" role="status" aria-live="polite">
      {words}
    </p>
  )
}

function inWords(graph: KnowledgeGraph, { kind, key }: Selection): string {
  if (kind === 'edge') {
    return strings.announcement.edge(
      claimSentence(graph, key),
      statusLine(statusOf(graph, graph.getEdgeAttributes(key))),
    )
  }
  const { label, entityType } = graph.getNodeAttributes(key)
  return strings.announcement.node(label, strings.types[entityType][0], graph.degree(key))
}
