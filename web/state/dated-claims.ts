import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { periodOf } from './period.ts'

/** Claims of one time, as written in ISO 8601; in `undated` those that name none. */
export type DatedClaims = Readonly<{
  days: readonly Readonly<{ time: string; edges: readonly string[] }>[]
  undated: readonly string[]
}>

/** The visible claims in the order of their time. */
export function datedClaims(graph: KnowledgeGraph, { edges }: View): DatedClaims {
  const timed = [...edges].map((edge) => {
    const attributes = graph.getEdgeAttributes(edge)
    return { edge, time: attributes.timeStart ?? '', period: periodOf(attributes) }
  })
  const dated = timed
    .filter(({ period }) => period)
    .toSorted((a, b) => (a.period?.start ?? 0) - (b.period?.start ?? 0) || (a.time < b.time ? -1 : 1))
  const byTime = new Map<string, string[]>()
  for (const { time, edge } of dated) {
    const day = byTime.get(time)
    if (day) day.push(edge)
    else byTime.set(time, [edge])
  }
  return {
    days: [...byTime].map(([time, edges]) => ({ time, edges })),
    undated: timed.filter(({ period }) => !period).map(({ edge }) => edge),
  }
}
