import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { claimSentence } from '../claims/claim-sentence.ts'
import { claimsIn } from '../claims/claims-in.ts'
import { edgesOfPath, selectedPath } from '../claims/selected-path.ts'
import { statusLine, statusOf } from '../claims/status.ts'
import { useExplorer } from '../state/explorer-context.ts'
import type { PathSelection, Selection } from '../state/selection.ts'
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

function inWords(graph: KnowledgeGraph, selection: Selection): string {
  if (selection.kind === 'passage') return strings.passage.title(claimsIn(graph, selection).length)
  if (selection.kind === 'path') return pathWords(graph, selection)
  if (selection.kind === 'result') return strings.query.found(selection.nodes.length, selection.edges.length)
  const { kind, key } = selection
  if (kind === 'edge') {
    return strings.announcement.edge(
      claimSentence(graph, key),
      statusLine(statusOf(graph, graph.getEdgeAttributes(key))),
    )
  }
  const { label, entityType } = graph.getNodeAttributes(key)
  return strings.announcement.node(label, strings.types[entityType][0], graph.degree(key))
}

function pathWords(graph: KnowledgeGraph, path: PathSelection): string {
  const edges = edgesOfPath(selectedPath(graph, path))
  return edges.length === 0 ? strings.path.none : edges.map((edge) => claimSentence(graph, edge)).join('; ')
}
