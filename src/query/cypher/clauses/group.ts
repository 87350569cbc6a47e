import type { Row } from '../compile/context.ts'
import type { Meter } from '../meter.ts'
import { type Identity, identityOf, identityOfAll } from '../values/identity.ts'
import type { CompiledAggregation, RowAccumulator } from './aggregation.ts'
import type { CompiledItem } from './project-rows.ts'
import type { Operator } from './stage.ts'

/** A group keeps one of its rows, for the slots of its keys. */
type Group = Readonly<{ row: Row; accumulators: readonly RowAccumulator[] }>

/** Gathers rows that agree in all keys; without keys there is one group, be it empty. Groups come in the order of their first rows. */
export function group(
  keys: readonly CompiledItem[],
  aggregations: ReadonlyMap<string, CompiledAggregation>,
  meter: Meter,
): Operator {
  const all = [...aggregations.values()]
  const start = (row: Row): Group => {
    meter.hold(row.length)
    return { row: row.slice(), accumulators: all.map((one) => one.start(row)) }
  }
  const identity = identifying(keys, meter)
  return (next, seed) => {
    const groups = new Map<Identity, Group>()
    let last: { key: Identity; found: Group } | undefined
    const groupOf = (key: Identity, row: Row): Group => {
      if (last !== undefined && last.key === key) return last.found
      const found = groups.get(key) ?? start(row)
      groups.set(key, found)
      last = { key, found }
      return found
    }
    return {
      push(row) {
        meter.spend(1)
        const { accumulators } = groupOf(identity(row), row)
        for (const { add } of accumulators) add(row)
        return false
      },
      finish() {
        if (groups.size === 0 && keys.length === 0) groups.set(null, start(seed))
        for (const { row, accumulators } of groups.values()) {
          for (const [index, { slot }] of all.entries()) row[slot] = accumulators[index]?.result() ?? null
          if (next.push(row)) break
        }
        next.finish()
      },
    }
  }
}

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
