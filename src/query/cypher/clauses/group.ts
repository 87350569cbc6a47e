import type { Row } from '../compile/context.ts'
import type { Meter } from '../meter.ts'
import { type Identity, identityOf, identityOfAll } from '../values/identity.ts'
import type { CompiledAggregation, RowAccumulator } from './aggregation.ts'
import type { CompiledItem } from './project-rows.ts'
import type { Operator } from './stage.ts'

/** A group keeps one of its rows, for the slots of its keys; counts grow in their slots there. */
type Group = Readonly<{ row: Row; accumulators: readonly RowAccumulator[] }>

/** Gathers rows that agree in all keys; without keys there is one group, be it empty. Groups come in the order of their first rows. */
export function group(
  keys: readonly CompiledItem[],
  aggregations: ReadonlyMap<string, CompiledAggregation>,
  meter: Meter,
): Operator {
  const counts = [...aggregations.values()].filter((one) => one.isCount)
  const others = [...aggregations.values()].filter((one) => !one.isCount)
  const start = (row: Row): Group => {
    meter.hold(row.length)
    const kept = row.slice()
    for (const { slot } of counts) kept[slot] = 0
    return { row: kept, accumulators: others.length === 0 ? NONE : others.map((one) => one.start(row)) }
  }
  const identity = identifying(keys, meter)
  return (next, seed) => {
    const groups = new Map<Identity, Group>()
    let [lastKey, last]: [Identity, Group | undefined] = [null, undefined]
    const groupOf = (key: Identity, row: Row): Group => {
      if (last !== undefined && lastKey === key) return last
      const known = groups.get(key)
      const found = known ?? start(row)
      if (known === undefined) groups.set(key, found)
      lastKey = key
      last = found
      return found
    }
    return {
      push(row) {
        meter.spend(1)
        const found = groupOf(identity(row), row)
        for (const { slot, count } of counts) found.row[slot] = Number(found.row[slot]) + count(row)
        for (const { add } of found.accumulators) add(row)
        return false
      },
      finish() {
        if (groups.size === 0 && keys.length === 0) groups.set(null, start(seed))
        for (const { row, accumulators } of groups.values()) {
          accumulators.forEach(({ result }, index) => {
            row[others[index]?.slot ?? 0] = result()
          })
          if (next.push(row)) break
        }
        next.finish()
      },
    }
  }
}

const NONE: readonly RowAccumulator[] = []

/** Works out the keys of a row into their slots; what tells the row’s group apart. */
function identifying(keys: readonly CompiledItem[], meter: Meter): (row: Row) => Identity {
  const evaluations = keys.map(({ column: { slot }, evaluate }) => (row: Row) => {
    const value = evaluate === undefined ? (row[slot] ?? null) : evaluate(row)
    row[slot] = value
    return value
  })
  if (evaluations.length === 0) return () => null
  const [only] = evaluations
  if (evaluations.length === 1 && only !== undefined) return (row) => identityOf(only(row), meter)
  return (row) =>
    identityOfAll(
      evaluations.map((evaluate) => evaluate(row)),
      meter,
    )
}
