import type { Span } from '../../src/types/document.ts'
import type { Entity, MentionReference } from '../../src/types/entity.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { moveEdge } from './move-edge.ts'

/** Gives some mentions of a node a node of their own, with the claims whose words they are. */
export function splitNode(
  graph: KnowledgeGraph,
  { key, numbers }: Readonly<{ key: Entity['id']; numbers: readonly number[] }>,
): void {
  const node = graph.getNodeAttributes(key)
  const chosen = numbers.flatMap((number) => node.mentions[number] ?? [])
  const own = splitKey(graph, key)
  const texts = [...new Set(chosen.map(({ text }) => text))]
  graph.addNode(own, { ...node, label: texts[0] ?? node.label, aliases: texts, roles: [], mentions: chosen })
  const rest = node.mentions.filter((mention) => !chosen.includes(mention))
  const names = new Set(rest.map(({ text }) => text))
  const aliases = node.aliases.filter((alias) => names.has(alias) || !texts.includes(alias))
  graph.mergeNodeAttributes(key, { mentions: rest, aliases })
  for (const edge of graph.edges(key)) {
    const isMoved = {
      source: isSaidOf(graph, edge, 'subject', chosen),
      target: isSaidOf(graph, edge, 'object', chosen),
    }
    moveEdge(graph, edge, (end, side) => (end === key && isMoved[side] ? own : end))
  }
}

/** The key that the split-off part of a node gets until the next build names it. */
export function splitKey(graph: KnowledgeGraph, key: Entity['id']): Entity['id'] {
  const numbers = Array.from({ length: graph.order }, (_, index) => `${key}-${index + 2}`)
  return numbers.find((one) => !graph.hasNode(one)) ?? `${key}-split`
}

/** Whether an edge is tied to its end by words that are all within some mentions. */
function isSaidOf(
  graph: KnowledgeGraph,
  edge: string,
  part: 'subject' | 'object',
  mentions: readonly MentionReference[],
): boolean {
  return graph.getEdgeAttribute(edge, 'evidence').every((evidence) => {
    return mentions.some(({ document, start, end }) => {
      return document === evidence.document && overlaps(evidence[part], { start, end })
    })
  })
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
