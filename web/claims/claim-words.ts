import type { KnowledgeGraph } from '../../src/types/graph.ts'

/** An edge as words: who, what, whom. */
export type ClaimWords = Readonly<{ subject: string; predicate: string; object: string }>

export function claimWords(graph: KnowledgeGraph, edge: string): ClaimWords {
  const { label, complement } = graph.getEdgeAttributes(edge)
  const [source, target] = graph.extremities(edge)
  return {
    subject: graph.getNodeAttribute(source, 'label'),
    predicate: label,
    object: graph.getNodeAttribute(target, 'label') + (complement ? ` as ${complement}` : ''),
  }
}

/** `Ada Lovelace worked with Charles Babbage`. */
export function claimSentence(graph: KnowledgeGraph, edge: string): string {
  const { subject, predicate, object } = claimWords(graph, edge)
  return `${subject} ${predicate} ${object}`
}
