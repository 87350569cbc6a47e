import { UsageError } from '../../text/usage-error.ts'

/** Counts what a query costs and stops it at its limits; there is no clock in it, so that the same query always ends alike. */
export type Meter = Readonly<{
  /** One step is about one value looked at. */
  spend: (steps: number) => void
  /** Values that have to be kept until the query ends, as for sorting. */
  hold: (values: number) => void
}>

export type Limits = Readonly<{ maxSteps: number; maxValues: number; signal?: AbortSignal | undefined }>

/** A meter that throws a `UsageError` beyond its limits, and the reason of the signal once that is aborted. */
export function createMeter({ maxSteps, maxValues, signal }: Limits): Meter {
  let steps = 0
  let nextCheck = 0
  let values = 0
  return {
    spend(count) {
      steps += count
      if (steps < nextCheck) return
      nextCheck = Math.min(steps + STEPS_BETWEEN_CHECKS, maxSteps + 1)
      signal?.throwIfAborted()
      if (steps > maxSteps) throw new UsageError(`The query takes more than ${maxSteps} steps. ${NARROWER}`)
    },
    hold(count) {
      values += count
      if (values > maxValues)
        throw new UsageError(`The query keeps more than ${maxValues} values in memory. ${NARROWER}`)
    },
  }
}

const STEPS_BETWEEN_CHECKS = 1024
const NARROWER = 'Ask for less: name a label, a type or an id, bound the paths (*1..3), or raise the limit.'
