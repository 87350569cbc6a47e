import { defaultView } from '../../src/graph/default-view.ts'
import { type EntityType, entityTypes } from '../../src/types/entity.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'

export type TypeCount = Readonly<{ entityType: EntityType; count: number }>

/** How many nodes of each type there are to see, whether or not the legend hides them; types without any are left out. */
export function typeCounts(graph: KnowledgeGraph, options: { showsEverything: boolean }): TypeCount[] {
  const nodes = options.showsEverything ? graph.nodes() : [...defaultView(graph).nodes]
  const types = nodes.map((key) => graph.getNodeAttribute(key, 'entityType'))
  return entityTypes
    .map((entityType) => ({ entityType, count: types.filter((type) => type === entityType).length }))
    .filter(({ count }) => count > 0)
}
