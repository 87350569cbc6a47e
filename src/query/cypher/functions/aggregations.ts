import type { Meter } from '../meter.ts'
import type { Place } from '../syntax/place.ts'
import { calculate } from '../values/arithmetic.ts'
import type { Kind } from '../values/kind.ts'
import { float, plain } from '../values/number.ts'
import { compareValues } from '../values/ordering.ts'
import { isNumber, type Value } from '../values/value.ts'
import { deviation, percentile } from './spread.ts'

/** What sums up the values of a group; null is never added. */
export type Accumulator = Readonly<{ add: (value: Value) => void; result: () => Value }>

/** Where an aggregation stands; `second` is the percentile that is wanted. */
export type AggregationSite = Readonly<{ place: Place; meter: Meter; second: Value }>

export type Aggregation = Readonly<{
  name: string
  takes: readonly Kind[]
  /** Takes a second value, which is one for the whole group. */
  hasSecond?: true
  gives: Kind
  start: (site: AggregationSite) => Accumulator
}>

export const aggregations: readonly Aggregation[] = [
  { name: 'count', takes: ['any'], gives: 'integer', start: counting },
  { name: 'sum', takes: ['number'], gives: 'number', start: adding },
  { name: 'avg', takes: ['number'], gives: 'float', start: averaging },
  { name: 'min', takes: ['any'], gives: 'any', start: (site) => choosing(site, -1) },
  { name: 'max', takes: ['any'], gives: 'any', start: (site) => choosing(site, 1) },
  { name: 'collect', takes: ['any'], gives: 'list', start: (site) => collecting(site, (values) => values) },
  {
    name: 'stDev',
    takes: ['number'],
    gives: 'float',
    start: (site) => collecting(site, (values) => deviation(values, 1)),
  },
  {
    name: 'stDevP',
    takes: ['number'],
    gives: 'float',
    start: (site) => collecting(site, (values) => deviation(values, 0)),
  },
  { name: 'percentileCont', takes: ['number'], hasSecond: true, gives: 'float', start: percentiles('continuous') },
  { name: 'percentileDisc', takes: ['number'], hasSecond: true, gives: 'number', start: percentiles('discrete') },
]

function counting(): Accumulator {
  let count = 0
  return {
    add() {
      count++
    },
    result: () => count,
  }
}

function adding(site: AggregationSite): Accumulator {
  let sum: Value = 0
  return {
    add(value) {
      sum = calculate('+', [sum, value], site)
    },
    result: () => sum,
  }
}

function averaging(): Accumulator {
  let sum = 0
  let count = 0
  return {
    add(value) {
      sum += isNumber(value) ? plain(value) : Number.NaN
      count++
    },
    result: () => (count === 0 ? null : float(sum / count)),
  }
}

/** The least, with -1, or the greatest value, with 1. */
function choosing({ meter }: AggregationSite, sign: 1 | -1): Accumulator {
  let chosen: Value = null
  return {
    add(value) {
      if (chosen === null || compareValues(value, chosen, meter) * sign > 0) chosen = value
    },
    result: () => chosen,
  }
}

function collecting({ meter }: AggregationSite, result: (values: readonly Value[]) => Value): Accumulator {
  const values: Value[] = []
  return {
    add(value) {
      meter.hold(1)
      values.push(value)
    },
    result: () => result(values),
  }
}

function percentiles(kind: 'continuous' | 'discrete'): Aggregation['start'] {
  return (site) => {
    const percent = percentile(kind, site)
    return collecting(site, percent)
  }
}
