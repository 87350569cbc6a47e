import { UsageError } from '../../../text/usage-error.ts'
import { integer } from './number.ts'
import type { MapValue, Value } from './value.ts'

/** The parameters of a query as values. Throws a `UsageError` for what is no JSON, and for what holds itself. */
export function parametersOf(parameters: Readonly<Record<string, unknown>>): MapValue {
  return mapOf(parameters, ['params'])
}

function mapOf(map: object, path: readonly string[]): MapValue {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, inputOf(value, [...path, key])]))
}

const DEEPEST = 100

function inputOf(value: unknown, path: readonly string[]): Value {
  if (path.length > DEEPEST)
    throw new UsageError(`${path.slice(0, 3).join('.')}… is nested more than ${DEEPEST} levels deep.`)
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  const exact = typeof value === 'bigint' ? integer(value) : undefined
  if (exact !== undefined) return exact
  if (Array.isArray(value)) return value.map((one, index) => inputOf(one, [...path, String(index)]))
  if (typeof value === 'object' && isPlain(value)) return mapOf(value, path)
  throw new UsageError(`${path.join('.')} must be JSON: null, true, a number, a string, a list or an object.`)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
