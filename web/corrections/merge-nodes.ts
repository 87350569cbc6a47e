import { compareText } from '../../src/text/compare-text.ts'
import type { Entity, MentionReference } from '../../src/types/entity.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { moveEdge } from './move-edge.ts'

/** Makes one node of two: the first keeps its key and its name, and takes over what was said of the other. */
export function mergeNodes(
  graph: KnowledgeGraph,
  { into, other }: Readonly<{ into: Entity['id']; other: Entity['id'] }>,
): void {
  const gone = graph.getNodeAttributes(other)
  graph.updateNodeAttributes(into, (kept) => ({
    ...kept,
    named: kept.named || gone.named,
    aliases: [...new Set([...kept.aliases, ...gone.aliases, gone.label])],
    roles: [...kept.roles, ...gone.roles],
    mentions: [...kept.mentions, ...gone.mentions].toSorted(byPlace),
    identifiers: { ...gone.identifiers, ...kept.identifiers },
  }))
  for (const edge of graph.edges(other)) moveEdge(graph, edge, (key) => (key === other ? into : key))
  graph.updateEachEdgeAttributes((_edge, attributes) =>
    attributes.holders.includes(other)
      ? { ...attributes, holders: attributes.holders.map((holder) => (holder === other ? into : holder)) }
      : attributes,
  )
  graph.dropNode(other)
}

function byPlace(a: MentionReference, b: MentionReference): number {
  return compareText(a.document, b.document) || a.start - b.start
}
