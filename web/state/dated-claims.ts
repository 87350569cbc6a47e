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
  const times = [...new Set(dated.map(({ time }) => time))]
  return {
    days: times.map((time) => ({ time, edges: dated.filter((one) => one.time === time).map(({ edge }) => edge) })),
    undated: timed.filter(({ period }) => !period).map(({ edge }) => edge),
  }
}
