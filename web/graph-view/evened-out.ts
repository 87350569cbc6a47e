/** A scale along one direction that gives more room where values crowd, and keeps their order and their extent. */
export type EvenScale = Readonly<{
  /** From the least to the greatest value. */
  length: number
  /** How far a value stands from the middle. */
  fromMiddle: (value: number) => number
}>

/** How much of a value’s place comes from its rank: 0 leaves gaps and crowds as they are, 1 takes all gaps away. */
const EVENNESS = 0.45

export function evenedOut(values: readonly number[]): EvenScale {
  const sorted = [...new Set(values)].toSorted((a, b) => a - b)
  const least = sorted[0] ?? 0
  const length = (sorted.at(-1) ?? 0) - least
  const even = (value: number) => least + shareBelow(sorted, value) * length
  return {
    length,
    fromMiddle: (value) => value * (1 - EVENNESS) + even(value) * EVENNESS - (least + length / 2),
  }
}

/** Which share of sorted values lies below one, 0 to 1; between two of them, in proportion. */
function shareBelow(sorted: readonly number[], value: number): number {
  const above = firstAtLeast(sorted, value)
  const [next, before] = [sorted[above], sorted[above - 1]]
  if (next === undefined) return 1
  if (before === undefined) return 0
  return (above - 1 + (value - before) / (next - before)) / (sorted.length - 1)
}

/** Where the first of sorted values stands that is not less than one, by halving. */
function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? value) < value) low = middle + 1
    else high = middle
  }
  return low
}
