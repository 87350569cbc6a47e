import type { EntityType } from '../../types/entity.ts'
import type { RelationType, Schema } from '../../types/schema.ts'

export type FoundRelation = Readonly<{
  relation: RelationType /** Whether subject and object change places. */
  inverse: boolean
}>
export type FindRelation = (predicate: string, subject: EntityType, object: EntityType) => FoundRelation | undefined

/** Has a construction of its own, since what somebody is described as is no party. */
const DESCRIPTION = 'DESCRIBED_AS'

/** Finders already made: a schema’s patterns are spelled out once, not for every document. */
const finders = new WeakMap<Schema, FindRelation>()

/** Looks up the relation that a predicate in lemmas states between things of two types. */
export function relationFinder(schema: Schema): FindRelation {
  const known = finders.get(schema)
  if (known) return known
  const finder = newFinder(schema)
  finders.set(schema, finder)
  return finder
}

function newFinder(schema: Schema): FindRelation {
  const byPattern = new Map<string, FoundRelation[]>()
  for (const relation of schema.relations.filter(({ id }) => id !== DESCRIPTION)) {
    for (const pattern of relation.patterns.flatMap(alternatives)) add(byPattern, pattern, { relation, inverse: false })
    for (const pattern of relation.inversePatterns.flatMap(alternatives))
      add(byPattern, pattern, { relation, inverse: true })
  }
  return (predicate, subject, object) =>
    byPattern.get(predicate)?.find(({ relation, inverse }) => {
      const [from, to] = inverse ? [object, subject] : [subject, object]
      return relation.subject.includes(from) && relation.object.includes(to)
    })
}

function add(byPattern: Map<string, FoundRelation[]>, pattern: string, found: FoundRelation): void {
  byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), found])
}

/** `hold|have talk with` → `hold talk with`, `have talk with`. */
export function alternatives(pattern: string): readonly string[] {
  const words = pattern.split(' ').map((word) => word.split('|'))
  return words.reduce<string[]>(
    (phrases, choices) => phrases.flatMap((phrase) => choices.map((choice) => `${phrase} ${choice}`.trim())),
    [''],
  )
}
