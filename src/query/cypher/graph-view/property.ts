import { UsageError } from '../../../text/usage-error.ts'
import type { NodeValue, RelationshipValue, Value } from '../values/value.ts'
import { keyProperty } from './mapping.ts'
import { type ReadProperty, usualReaders } from './usual-properties.ts'

type Element = NodeValue | RelationshipValue

/**
 * Reads a property of nodes and relationships, null where they have none. `hasKey`: whether `id` is the key, as in our own graphs.
 * Made once for all of them, since this is where filters spend their time.
 */
export function propertyReader(name: string, hasKey: boolean): (element: Element) => Value {
  if (hasKey && name === keyProperty) return ({ key }) => key
  const read = usualReaders.get(name) ?? reader(name)
  return ({ properties }) => {
    const stored = read(properties)
    return typeof stored === 'string' || typeof stored === 'number' ? stored : storedValue(stored)
  }
}

function reader(name: string): ReadProperty {
  if (name in Object.prototype) return (properties) => (Object.hasOwn(properties, name) ? properties[name] : undefined)
  return (properties) => properties[name]
}

/** All properties that are there. */
export function propertiesOf({ properties }: Element): Readonly<Record<string, Value>> {
  const entries = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(entries.map(([name, value]) => [name, storedValue(value)]))
}

/** What a graph holds, as a value. Throws a `UsageError` for what JSON cannot hold. */
export function storedValue(stored: unknown): Value {
  if (stored === undefined) return null
  if (isValue(stored)) return stored
  throw new UsageError(`A query reads attributes that are JSON; ${Object.prototype.toString.call(stored)} is none.`)
}

/** Lists and maps are taken to hold JSON in turn. */
function isValue(stored: unknown): stored is Value {
  if (typeof stored !== 'object')
    return stored !== undefined && typeof stored !== 'function' && typeof stored !== 'symbol'
  if (stored === null || Array.isArray(stored)) return true
  const prototype: unknown = Object.getPrototypeOf(stored)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
