import type { Span } from '../../src/types/document.ts'

/** Of spans sorted by their start, those that begin within a stretch of text. */
export function beginningIn<Sorted extends Span>(sorted: readonly Sorted[], { start, end }: Span): readonly Sorted[] {
  return sorted.slice(firstFrom(sorted, start), firstFrom(sorted, end))
}

function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
