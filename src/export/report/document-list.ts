import type { KnowledgeGraph } from '../../types/graph.ts'
import { markdownText } from './markdown-text.ts'

/** Title, day and file of each document. */
export function documentList(graph: KnowledgeGraph): readonly string[] {
  return graph
    .getAttribute('documents')
    .map(({ title, date, source }) => `- ${markdownText(title)}${date ? `, ${date}` : ''} (${markdownText(source)})`)
}
