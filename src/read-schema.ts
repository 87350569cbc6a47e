import { UsageError } from './text/usage-error.ts'
import type { EntityType } from './types/entity.ts'
import type { RelationType, Schema } from './types/schema.ts'

/** Takes parsed JSON for a schema; where it is none, a `UsageError` says at which relation and member. */
export function readSchema(value: unknown, source: string): Schema {
  const schema = objectAt(value, source)
  const relations = listAt(schema, 'relations', source)
  return {
    version: numberAt(schema, 'version', source),
    relations: relations.map((relation, index) => relationOf(relation, `${source}: relation ${index + 1}`)),
  }
}

function relationOf(value: unknown, place: string): RelationType {
  const relation = objectAt(value, place)
  const id = textAt(relation, 'id', place)
  const here = `${place} (${id})`
  return {
    id,
    label: textAt(relation, 'label', here),
    inverse: textAt(relation, 'inverse', here),
    symmetric: relation.symmetric === true,
    subject: entityTypesAt(relation, 'subject', here),
    object: entityTypesAt(relation, 'object', here),
    patterns: textsAt(relation, 'patterns', here),
    inversePatterns: textsAt(relation, 'inversePatterns', here),
  }
}

type Members = Readonly<Record<string, unknown>>

function objectAt(value: unknown, place: string): Members {
  if (isObject(value)) return value
  throw new UsageError(`${place} is no JSON object. See graph-data/schema.json for one that works.`)
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textAt(members: Members, key: string, place: string): string {
  const value = members[key]
  if (typeof value === 'string' && value !== '') return value
  throw wrong(key, place, 'a text')
}

function numberAt(members: Members, key: string, place: string): number {
  const value = members[key]
  if (typeof value === 'number') return value
  throw wrong(key, place, 'a number')
}

function listAt(members: Members, key: string, place: string): readonly unknown[] {
  const value = members[key]
  if (Array.isArray(value)) return value
  throw wrong(key, place, 'a list')
}

function textsAt(members: Members, key: string, place: string): readonly string[] {
  return listAt(members, key, place).map((value) => {
    if (typeof value === 'string') return value
    throw wrong(key, place, 'a list of texts')
  })
}

function entityTypesAt(members: Members, key: string, place: string): readonly EntityType[] {
  return textsAt(members, key, place).map((text) => {
    const entityType = ENTITY_TYPES.find((known) => known === text)
    if (entityType) return entityType
    throw wrong(key, place, `a list of entity types (${ENTITY_TYPES.join(', ')}); “${text}” is none`)
  })
}

function wrong(key: string, place: string, expected: string): UsageError {
  return new UsageError(`${place}: “${key}” must be ${expected}. Mend it there.`)
}

const ENTITY_TYPES: readonly EntityType[] = [
  'person',
  'organization',
  'place',
  'group',
  'event',
  'document',
  'work',
  'product',
  'concept',
]
