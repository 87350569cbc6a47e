import type { Row } from '../compile/context.ts'
import type { Step } from './sink.ts'

/** Lets those rows through that pass a test. */
export function filter(test: (row: Row) => boolean): Step {
  return (next) => (row) => test(row) && next(row)
}
