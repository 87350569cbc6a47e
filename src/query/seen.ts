import { compareText } from '../text/compare-text.ts'
import type { GraphDocument, KnowledgeGraph } from '../types/graph.ts'

/** Where something is spoken of: in how many documents, and the first and last dated ones. */
export type Seen = Readonly<{ documents: number; first?: SeenAt; last?: SeenAt }>
type SeenAt = Readonly<{ document: GraphDocument['id']; date: string }>

export function seenIn(graph: KnowledgeGraph, key: string): Seen {
  const ids = new Set(graph.getNodeAttribute(key, 'mentions').map(({ document }) => document))
  const documents = graph.getAttribute('documents').filter(({ id }) => ids.has(id))
  const dated = documents
    .flatMap(({ id, date }): SeenAt[] => (date === undefined ? [] : [{ document: id, date }]))
    .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.document, b.document))
  const [first, last] = [dated[0], dated.at(-1)]
  return { documents: documents.length, ...(first && { first }), ...(last && { last }) }
}
