import type { GraphDocument, KnowledgeGraph } from '../../src/types/graph.ts'
import type { TextMention } from './segments.ts'

/** Where the texts mention the given nodes, in order of place. */
export function mentionsByDocument(
  graph: KnowledgeGraph,
  nodes: Iterable<string>,
): ReadonlyMap<GraphDocument['id'], readonly TextMention[]> {
  const all = [...nodes].flatMap((key) => {
    const { mentions, entityType } = graph.getNodeAttributes(key)
    return mentions.map(({ document, start, end }) => ({ document, mention: { key, entityType, start, end } }))
  })
  const sorted = all.toSorted((a, b) => a.mention.start - b.mention.start)
  const byDocument = new Map<string, TextMention[]>()
  for (const { document, mention } of sorted) {
    const known = byDocument.get(document)
    if (known) known.push(mention)
    else byDocument.set(document, [mention])
  }
  return byDocument
}
