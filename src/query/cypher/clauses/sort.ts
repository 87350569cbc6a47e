import { compileExpression } from '../compile/compile-expression.ts'
import type { Evaluate, Row } from '../compile/context.ts'
import type { Scope } from '../compile/scope.ts'
import type { Meter } from '../meter.ts'
import type { Expression } from '../syntax/expression.ts'
import type { SortItem } from '../syntax/query-tree.ts'
import { compareValues } from '../values/ordering.ts'
import type { Value } from '../values/value.ts'
import type { Page } from './page.ts'
import type { Operator } from './stage.ts'

/** What is sorted by, and whether downwards. */
export type Order = readonly Readonly<{ evaluate: Evaluate; sign: 1 | -1 }>[]

export function compileOrder(items: readonly SortItem[], scopeOf: (sorted: Expression) => Scope): Order {
  return items.map(({ expression, isDescending }) => ({
    evaluate: compileExpression(expression, scopeOf(expression)).evaluate,
    sign: isDescending ? -1 : 1,
  }))
}

type Sorted = Readonly<{ row: Row; keys: readonly Value[] }>

/** Sorts rows; equal ones keep their order. Where only a page is wanted, no more are kept than it may need. */
export function sort(order: Order, page: Page | undefined, meter: Meter): Operator {
  const wanted = page === undefined ? Infinity : page.skip + page.limit
  const compare = comparison(order, meter)
  return (next) => {
    const best = keepBest(wanted, compare)
    let held = 0
    return {
      push(row) {
        meter.spend(1)
        if (wanted === 0) return true
        const keys = order.map(({ evaluate }) => evaluate(row))
        if (!best.isWorthKeeping(keys)) return false
        const count = best.keep({ row: row.slice(), keys })
        if (count > held) {
          meter.hold((count - held) * (row.length + keys.length))
          held = count
        }
        return false
      },
      finish() {
        for (const { row } of best.sorted()) if (next.push(row)) break
        next.finish()
      },
    }
  }
}

type Compare = (a: Sorted['keys'], b: Sorted['keys']) => number

/** Keeps the first so many of what comes in any order: sorts and cuts whenever twice as many have come. */
function keepBest(wanted: number, compare: Compare) {
  let kept: Sorted[] = []
  let last: Sorted | undefined
  const sorted = () => kept.toSorted((a, b) => compare(a.keys, b.keys)).slice(0, wanted)
  return {
    sorted,
    isWorthKeeping: (keys: Sorted['keys']) => last === undefined || compare(keys, last.keys) < 0,
    /** Gives how many are kept now. */
    keep(one: Sorted): number {
      kept.push(one)
      if (kept.length > wanted * 2 + SLACK) {
        kept = sorted()
        last = kept.at(-1)
      }
      return kept.length
    },
  }
}

const SLACK = 100

function comparison(order: Order, meter: Meter): Compare {
  return (a, b) => {
    meter.spend(1)
    for (const [index, { sign }] of order.entries()) {
      const difference = compareValues(a[index] ?? null, b[index] ?? null, meter)
      if (difference !== 0) return difference * sign
    }
    return 0
  }
}
