import type { GraphDocument, KnowledgeGraph } from '../../src/types/graph.ts'

/** A document with how often it mentions an entity, and where first. */
export type Mentioning = Readonly<{ document: GraphDocument; count: number; start: number; end: number }>

/** The documents that mention an entity, those that do so most first. */
export function mentioningDocuments(graph: KnowledgeGraph, entity: string): readonly Mentioning[] {
  const mentions = graph.getNodeAttribute(entity, 'mentions')
  return graph
    .getAttribute('documents')
    .flatMap((document) => {
      const places = mentions.filter((mention) => mention.document === document.id)
      const [first] = places.toSorted((a, b) => a.start - b.start)
      return first ? [{ document, count: places.length, start: first.start, end: first.end }] : []
    })
    .toSorted((a, b) => b.count - a.count)
}
