import type { KnowledgeGraph } from '../../types/graph.ts'
import { isVerbOnly } from '../event-card.ts'
import { type Connections, remembered } from './connections.ts'

/** Two nodes that an edge connects. */
export type Hop = readonly [from: string, to: string]

export type Passable = Readonly<{
  next: Connections
  /** From one node to one that is next to it: at once, or over the event that both have a part in. */
  hops: (from: string, to: string) => readonly Hop[]
}>

/** Connections in which events that no noun names are no nodes, unless they are asked about: who has a part in one is next to the others. */
export function throughEvents(graph: KnowledgeGraph, direct: Connections, asked: readonly string[]): Passable {
  const isPassage = (node: string) => !asked.includes(node) && isVerbOnly(graph.getNodeAttributes(node))
  return {
    next: remembered((key) => {
      const others = direct(key).flatMap((node) => (isPassage(node) ? direct(node) : [node]))
      return [...new Set(others)].filter((node) => node !== key && !isPassage(node))
    }),
    hops: (from, to) => {
      const event = direct(from).find((node) => isPassage(node) && direct(node).includes(to))
      if (event === undefined || direct(from).includes(to)) return [[from, to]]
      return [
        [from, event],
        [event, to],
      ]
    },
  }
}
