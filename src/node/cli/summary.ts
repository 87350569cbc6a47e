import { groupBy } from '../../text/group-by.ts'
import type { EntityType } from '../../types/entity.ts'
import type { Problem } from '../../types/problem.ts'
import type { BuiltGraph } from './build-graph.ts'

/** What was found in documents, in numbers. */
export type Figures = Readonly<{
  documents: number
  words: number
  seconds: number
  entities: number
  entitiesByType: Readonly<Partial<Record<EntityType, number>>>
  relations: number
  /** Of them with a relation of the schema. */
  typedRelations: number
  problems: readonly Problem[]
}>

/** What was found, for programs. */
export function figures({ graph, problems, words, seconds }: BuiltGraph): Figures {
  const types = graph.mapNodes((_, { entityType }) => entityType)
  const counts = [...groupBy(types, (entityType) => entityType)].map(([entityType, all]) => [entityType, all.length])
  return {
    documents: graph.getAttribute('documents').length,
    words,
    seconds,
    entities: graph.order,
    entitiesByType: Object.fromEntries(counts),
    relations: graph.size,
    typedRelations: graph.filterEdges((_, { relation }) => relation !== 'RELATED').length,
    problems,
  }
}

/** What was found, in three lines. */
export function summary(built: BuiltGraph): string {
  const { documents, words, seconds, entities, entitiesByType, relations, typedRelations, problems } = figures(built)
  return [
    `${counted(documents, 'document')}, ${counted(words, 'word')}, read in ${seconds.toFixed(1)} s`,
    `${counted(entities, 'entity', 'entities')}: ${byType(entitiesByType)}`,
    `${counted(relations, 'relation')}: ${number(typedRelations)} of a known type, ${number(relations - typedRelations)} open; ${counted(problems.length, 'problem')}`,
  ].join('\n')
}

function byType(counts: Figures['entitiesByType']): string {
  return TYPES.flatMap(([entityType, one, many]) => {
    const count = counts[entityType] ?? 0
    return count > 0 ? [counted(count, one, many)] : []
  }).join(', ')
}

const TYPES: readonly (readonly [EntityType, string, string])[] = [
  ['person', 'person', 'people'],
  ['organization', 'organization', 'organizations'],
  ['place', 'place', 'places'],
  ['group', 'group', 'groups'],
  ['event', 'event', 'events'],
  ['document', 'document', 'documents'],
  ['work', 'work', 'works'],
  ['product', 'product', 'products'],
  ['concept', 'concept', 'concepts'],
]

function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

function number(count: number): string {
  return count.toLocaleString('en')
}
