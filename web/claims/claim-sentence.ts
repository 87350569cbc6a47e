import type { KnowledgeGraph } from '../../src/types/graph.ts'

/** `Ada Lovelace worked with Charles Babbage`; how it is said is the status’s to tell. */
export function claimSentence(graph: KnowledgeGraph, edge: string): string {
  const { label, complement } = graph.getEdgeAttributes(edge)
  const [subject, object] = graph.extremities(edge).map((key) => graph.getNodeAttribute(key, 'label'))
  return `${subject} ${label} ${object}${complement ? ` as “${complement}”` : ''}`
}
