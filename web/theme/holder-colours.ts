import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Theme } from './theme.ts'

/** Colours of those who say most; at least 3:1 against the graph’s ground, and apart from one another in lightness too. */
export const holderColours: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#1f4fbf', '#c2410c', '#0a7a52', '#a21caf', '#8a6d00', '#0e7490'],
  dark: ['#8fb4ff', '#ff9d66', '#63e0ab', '#ee9bf5', '#e0c04a', '#5fd0e8'],
}

/** Which colour each of those has who say most, by node key; the others, and the documents themselves, have none. */
export function colouredHolders(graph: KnowledgeGraph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  graph.forEachEdge((_edge, { holders }) => {
    const holder = holders.at(-1)
    if (holder !== undefined) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  })
  const most = [...counts].toSorted(([a, few], [b, many]) => many - few || (a < b ? -1 : 1))
  return new Map(most.slice(0, holderColours.light.length).map(([holder], index) => [holder, index]))
}
