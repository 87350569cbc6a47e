import type { EntityType } from '../../types/entity.ts'
import type { KnowledgeGraph } from '../../types/graph.ts'
import type { BuiltGraph } from './build-graph.ts'

/** What was found, in three lines. */
export function summary({ graph, problems, words, seconds }: BuiltGraph): string {
  const documents = graph.getAttribute('documents').length
  const typed = graph.filterEdges((_, { relation }) => relation !== 'RELATED').length
  return [
    `${counted(documents, 'document')}, ${counted(words, 'word')}, read in ${seconds.toFixed(1)} s`,
    `${counted(graph.order, 'entity', 'entities')}: ${byType(graph)}`,
    `${counted(graph.size, 'relation')}: ${number(typed)} of a known type, ${number(graph.size - typed)} open; ${counted(problems.length, 'problem')}`,
  ].join('\n')
}

function byType(graph: KnowledgeGraph): string {
  return TYPES.flatMap(([entityType, one, many]) => {
    const count = graph.filterNodes((_, node) => node.entityType === entityType).length
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
