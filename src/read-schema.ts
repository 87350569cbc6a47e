import { faultText } from './graph/check.ts'
import { checkSchemaFile, isSchemaFile } from './graph/saved-graph.ts'
import { placeOfValue } from './text/json-place.ts'
import { UsageError } from './text/usage-error.ts'
import type { Schema, SchemaFile } from './types/schema.ts'

export type SchemaContext = Readonly<{
  /** The JSON that the value was parsed from: errors then name line and column. */
  text?: string
  /** What a schema with `"extends": true` extends. */
  base?: Schema
}>

/** Takes parsed JSON for a schema of relations; where it is none, a `UsageError` says what is wrong at which place. */
export function readSchema(value: unknown, source: string, { text, base }: SchemaContext = {}): Schema {
  if (!isSchemaFile(value)) throw noSchema(value, source, text)
  if (!value.extends) return value
  if (!base)
    throw new UsageError(`${source} extends a schema, but none is given here. Write all its relations, or give one.`)
  return extended(base, value)
}

/** Own relations come first, since the first that a phrase fits is taken. */
function extended(base: Schema, { version, relations, events = [] }: SchemaFile): Schema {
  return { version, relations: withOwn(relations, base.relations), events: withOwn(events, base.events ?? []) }
}

function withOwn<T extends Readonly<{ id: string }>>(own: readonly T[], base: readonly T[]): readonly T[] {
  const ids = new Set(own.map(({ id }) => id))
  return [...own, ...base.filter(({ id }) => !ids.has(id))]
}

function noSchema(value: unknown, source: string, text: string | undefined): UsageError {
  const fault = checkSchemaFile(value, [])
  const what = fault ? faultText(fault) : 'it is not as it should be'
  const place = text !== undefined && fault && placeOfValue(text, fault.path)
  const where = place ? ` line ${place.line}, column ${place.column}` : ' is no schema of relations'
  return new UsageError(`${source}${where}: ${what}. graph-data/schema.json of relata is a schema to go by.`)
}
