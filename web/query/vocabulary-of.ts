import { ownLabels, ownProperties } from '../../src/query/cypher/graph-view/mapping.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Vocabulary } from './completions.ts'

/** What can be asked of a graph: relations that it has, the most frequent first, and its names, the most connected first. */
export function vocabularyOf(graph: KnowledgeGraph): Vocabulary {
  const counts = new Map<string, number>()
  graph.forEachEdge((_edge, { relation }) => counts.set(relation, (counts.get(relation) ?? 0) + 1))
  const nodes = graph.nodes().toSorted((a, b) => graph.degree(b) - graph.degree(a))
  return {
    labels: ownLabels,
    relations: [...counts].toSorted(([, few], [, many]) => many - few).map(([relation]) => relation),
    properties: [...new Set([...ownProperties.node, ...ownProperties.relationship])].toSorted(),
    names: nodes.map((key) => graph.getNodeAttribute(key, 'label')),
  }
}
