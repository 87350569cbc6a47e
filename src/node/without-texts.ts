import type { KnowledgeGraph } from '../types/graph.ts'

/** The graph without the texts of its documents; the quotes of its evidence stay. */
export function withoutTexts(graph: KnowledgeGraph): KnowledgeGraph {
  const lean = graph.copy()
  lean.updateAttribute('documents', (documents) => (documents ?? []).map(({ text: _, ...document }) => document))
  return lean
}
