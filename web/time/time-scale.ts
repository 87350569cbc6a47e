import type { View } from '../../src/graph/default-view.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { Period } from '../state/arrangement.ts'
import { periodOf } from '../state/period.ts'

/** How many claims touch a part of the time that all of them take; `share` is of the fullest part. */
export type Bar = Period & Readonly<{ count: number; share: number }>

export type TimeScale = Readonly<{ whole: Period; bars: readonly Bar[]; undated: number }>

const BARS = 48
const DAY = 86_400_000

/** The time that the claims of a view speak of, in parts; none where they speak of one day at most. */
export function timeScale(graph: KnowledgeGraph, { edges }: View): TimeScale | undefined {
  const periods = [...edges].map((edge) => periodOf(graph.getEdgeAttributes(edge)))
  const dated = periods.flatMap((period) => period ?? [])
  const whole = extentOf(dated)
  if (!whole || whole.end - whole.start <= DAY) return undefined
  return { whole, bars: barsOf(dated, whole), undated: periods.length - dated.length }
}

/** A part of a period, in shares of it from 0 to 1, on whole days. */
export function partOf({ start, end }: Period, from: number, to: number): Period {
  const at = (share: number) => start + Math.round((share * (end - start)) / DAY) * DAY
  const first = Math.min(Math.max(at(from), start), end - DAY)
  return { start: first, end: Math.min(Math.max(at(to), first + DAY), end) }
}

/** Where a time lies in a period, from 0 to 1. */
export function shareOf({ start, end }: Period, time: number): number {
  return Math.min(1, Math.max(0, (time - start) / (end - start)))
}

/** A window moved by its own length or less, as far as the whole goes. */
export function moved(window: Period, whole: Period, by: number): Period {
  const step = Math.min(Math.max(by, whole.start - window.start), whole.end - window.end)
  return { start: window.start + step, end: window.end + step }
}

function extentOf(periods: readonly Period[]): Period | undefined {
  const [first] = periods
  return periods.reduce(
    (all, { start, end }) => all && { start: Math.min(all.start, start), end: Math.max(all.end, end) },
    first,
  )
}

function barsOf(periods: readonly Period[], whole: Period): Bar[] {
  const length = (whole.end - whole.start) / BARS
  const counted = Array.from({ length: BARS }, (_, index) => {
    const start = whole.start + index * length
    const end = start + length
    return { start, end, count: periods.filter((period) => period.start < end && start < period.end).length }
  })
  const most = Math.max(...counted.map(({ count }) => count), 1)
  return counted.map((bar) => ({ ...bar, share: bar.count / most }))
}
