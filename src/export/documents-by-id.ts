import type { GraphDocument, KnowledgeGraph } from '../types/graph.ts'

/** The documents of a graph, to be asked for many times. */
export function documentsById(graph: KnowledgeGraph): ReadonlyMap<GraphDocument['id'], GraphDocument> {
  const documents = graph.getAttribute('documents')
  const known = maps.get(documents)
  if (known) return known
  const map = new Map(documents.map((document) => [document.id, document]))
  maps.set(documents, map)
  return map
}

const maps = new WeakMap<readonly GraphDocument[], ReadonlyMap<GraphDocument['id'], GraphDocument>>()
