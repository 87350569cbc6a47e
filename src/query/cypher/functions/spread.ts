import { queryError } from '../syntax/query-error.ts'
import { compareNumbers, float, plain } from '../values/number.ts'
import { isNumber, type Value } from '../values/value.ts'
import type { AggregationSite } from './aggregations.ts'

/** Standard deviation; of a sample where one degree of freedom is lost, of a population where none is. */
export function deviation(values: readonly Value[], lost: 0 | 1): Value {
  const numbers = values.filter(isNumber).map(plain)
  if (numbers.length <= lost) return float(0)
  const mean = sum(numbers) / numbers.length
  return float(Math.sqrt(sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - lost)))
}

function sum(numbers: readonly number[]): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

/** The value below which a share of the others lies: one of them, or in between. */
export function percentile(
  kind: 'continuous' | 'discrete',
  { second, place, meter }: AggregationSite,
): (values: readonly Value[]) => Value {
  const share = isNumber(second) ? plain(second) : Number.NaN
  if (!(share >= 0 && share <= 1)) throw queryError(place, 'A percentile is a number from 0 to 1.')
  return (values) => {
    meter.spend(values.length * Math.ceil(Math.log2(values.length + 1)))
    const sorted = values.filter(isNumber).toSorted(compareNumbers)
    if (sorted.length === 0) return null
    if (kind === 'discrete') return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
    return between(sorted.map(plain), share)
  }
}

function between(sorted: readonly number[], share: number): Value {
  const at = share * (sorted.length - 1)
  const below = sorted[Math.floor(at)] ?? 0
  const above = sorted[Math.ceil(at)] ?? below
  return float(below + (above - below) * (at - Math.floor(at)))
}
