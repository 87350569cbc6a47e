import type { KnowledgeGraph } from '../types/graph.ts'
import type { Exporter } from '../types/plugin.ts'
import { claimsByHolder } from './report/claims-by-holder.ts'
import { contradictionList } from './report/contradictions.ts'
import { documentList } from './report/document-list.ts'
import { entityList } from './report/entity-list.ts'
import { markdownText } from './report/markdown-text.ts'
import { quoteList, quoteNumbers } from './report/quote-list.ts'
import { reportedEdges } from './report/reported-edges.ts'
import { timeline } from './report/timeline.ts'

/** A report for people in Markdown: documents, entities, timeline, contradictions, who says what, and the quotes behind it all. */
export const report: Exporter = {
  name: 'report',
  extension: '.md',
  mediaType: 'text/markdown',
  write: (graph) => ({ chunks: reportChunks(graph), problems: [] }),
}

function* reportChunks(graph: KnowledgeGraph): Generator<string> {
  const edges = reportedEdges(graph)
  const numbers = quoteNumbers(graph, edges)
  yield `# ${markdownText(graph.getAttribute('title'))}\n\n`
  yield `${graph.order} entities and ${graph.size} relations from ${graph.getAttribute('documents').length} documents.`
  if (edges.length < graph.size)
    yield ` The ${graph.size - edges.length} relations without a known type are left out here.`
  yield '\n'
  yield* section('Documents', documentList(graph))
  yield* section('Entities', entityList(graph, edges))
  yield* section('Timeline', timeline(graph, edges, numbers))
  yield* section('Contradictions', contradictionList(graph, edges, numbers))
  yield* section('Who says what', claimsByHolder(graph, edges, numbers))
  yield* section('Quotes', quoteList(graph, numbers))
}

/** Nothing at all where there is nothing to list. */
function* section(heading: string, lines: readonly string[]): Generator<string> {
  if (lines.length > 0) yield `\n## ${heading}\n\n${lines.join('\n')}\n`
}
