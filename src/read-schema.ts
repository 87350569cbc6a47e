import { checkSchema, isSchema } from './graph/saved-graph.ts'
import { UsageError } from './text/usage-error.ts'
import type { Schema } from './types/schema.ts'

/** Takes parsed JSON for a schema of relations; where it is none, a `UsageError` says what is wrong at which place. */
export function readSchema(value: unknown, source: string): Schema {
  if (isSchema(value)) return value
  const fault = checkSchema(value, '') ?? 'it is not as it should be'
  throw new UsageError(`${source} is no schema of relations: ${fault}. graph-data/schema.json of relata is one.`)
}
