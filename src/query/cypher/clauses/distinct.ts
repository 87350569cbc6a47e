import type { Row } from '../compile/context.ts'
import type { Meter } from '../meter.ts'
import { identityOf, identityOfAll } from '../values/identity.ts'
import type { Column } from './projection.ts'
import type { Operator } from './stage.ts'

/** Passes the first of equal rows on. */
export function distinct(columns: readonly Column[], meter: Meter): Operator {
  const slots = columns.map(({ slot }) => slot)
  const [only] = slots
  const identity =
    slots.length === 1 && only !== undefined
      ? (row: Row) => identityOf(row[only] ?? null, meter)
      : (row: Row) =>
          identityOfAll(
            slots.map((slot) => row[slot] ?? null),
            meter,
          )
  return ({ push, finish }) => {
    const seen = new Set<unknown>()
    return {
      push(row) {
        meter.spend(1)
        const key = identity(row)
        if (seen.has(key)) return false
        meter.hold(1)
        seen.add(key)
        return push(row)
      },
      finish,
    }
  }
}
