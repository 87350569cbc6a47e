import { dayAfter, firstDay } from '../text/calendar-span.ts'
import type { EdgeAttributes } from '../types/graph.ts'
import type { GraphFilter } from './filter-graph.ts'

/** A test of what an edge says of itself; everything that the filter names must hold. */
export function edgeTest(filter: GraphFilter): (edge: EdgeAttributes) => boolean {
  const { relations, since, until, minSupport = 0, minConfidence = 0, holder, polarity, modality } = filter
  const tests: readonly ((edge: EdgeAttributes) => boolean)[] = [
    ({ support, confidence }) => support >= minSupport && confidence >= minConfidence,
    ...(relations ? [({ relation }: EdgeAttributes) => relations.includes(relation)] : []),
    ...(since ? [(edge: EdgeAttributes) => after(edge, since)] : []),
    ...(until ? [(edge: EdgeAttributes) => before(edge, until)] : []),
    ...(polarity ? [(edge: EdgeAttributes) => edge.polarity === polarity] : []),
    ...(modality ? [(edge: EdgeAttributes) => edge.modality === modality] : []),
    ...(holder === undefined ? [] : [(edge: EdgeAttributes) => isHeldBy(edge, holder)]),
  ]
  return (edge) => tests.every((test) => test(edge))
}

function isHeldBy({ holders }: EdgeAttributes, holder: string | null): boolean {
  return holder === null ? holders.length === 0 : holders.includes(holder)
}

/** Whether some of the edge’s time lies on or after the first day of a time. */
function after({ timeStart, timeEnd }: EdgeAttributes, since: string): boolean {
  const end = timeEnd === undefined ? timeStart && dayAfter(timeStart) : firstDay(timeEnd)
  return end !== undefined && end > firstDay(since)
}

/** Whether some of the edge’s time lies on or before the last day of a time. */
function before({ timeStart, timeEnd }: EdgeAttributes, until: string): boolean {
  if (timeStart === undefined) return timeEnd !== undefined && firstDay(timeEnd) <= dayAfter(until)
  return firstDay(timeStart) < dayAfter(until)
}
