import type { Period } from './arrangement.ts'

const DAY = 86_400_000

/** When a claim holds, as far as it says; a single point of time lasts a day. */
export function periodOf({
  timeStart,
  timeEnd,
}: Readonly<{ timeStart?: string; timeEnd?: string }>): Period | undefined {
  const start = Date.parse(timeStart ?? '')
  if (Number.isNaN(start)) return undefined
  const end = Date.parse(timeEnd ?? '')
  return { start, end: Number.isNaN(end) || end <= start ? start + DAY : end }
}

export function overlap(a: Period, b: Period): boolean {
  return a.start < b.end && b.start < a.end
}
