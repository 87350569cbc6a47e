import { entityTypes } from '../../src/types/entity.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { type Facet, OWN_VOICE } from '../state/facets.ts'
import { strings } from '../strings.ts'

/** What a value of a facet is called. */
export function facetName(graph: KnowledgeGraph, facet: Facet, value: string): string {
  if (facet === 'type') return typeName(value)
  if (facet === 'line') return new Map(Object.entries(strings.lines)).get(value) ?? value
  if (facet === 'relation') return relationName(graph, value)
  if (facet === 'document') return graph.getAttribute('documents').find(({ id }) => id === value)?.title ?? value
  if (value === OWN_VOICE) return strings.legend.ownVoice
  return graph.hasNode(value) ? graph.getNodeAttribute(value, 'label') : value
}

function typeName(value: string): string {
  const entityType = entityTypes.find((one) => one === value)
  return entityType ? strings.types[entityType][1] : value
}

/** The open relation says something else on each line. */
function relationName(graph: KnowledgeGraph, value: string): string {
  if (value === 'RELATED') return strings.legend.openRelation
  return graph.getAttribute('schema').relations.find(({ id }) => id === value)?.label ?? value
}
