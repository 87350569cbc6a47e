import type { KnowledgeGraph } from '../../types/graph.ts'
import { isVerbOnly } from '../event-card.ts'
import { type Connections, remembered } from './connections.ts'

/** Connections in which events that no noun names are no nodes, unless they are asked about: who has a part in one is next to the others. */
export function throughEvents(graph: KnowledgeGraph, direct: Connections, asked: readonly string[]): Connections {
  const isPassage = (node: string) => !asked.includes(node) && isVerbOnly(graph.getNodeAttributes(node))
  return remembered((key) => {
    const others = direct(key).flatMap((node) => (isPassage(node) ? direct(node) : [node]))
    return [...new Set(others)].filter((node) => node !== key && !isPassage(node))
  })
}

/** The nodes from one to another that is next to it: none between, or the event that both have a part in. */
export function passage(
  graph: KnowledgeGraph,
  direct: Connections,
  [from, to]: readonly [from: string, to: string],
): readonly string[] {
  if (direct(from).includes(to)) return []
  return direct(from)
    .filter((node) => isVerbOnly(graph.getNodeAttributes(node)) && direct(node).includes(to))
    .slice(0, 1)
}
