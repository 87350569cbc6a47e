import type { MultiDirectedGraph } from 'graphology'
import { ownLabels, ownMapping, ownProperties } from './mapping.ts'
import type { Vocabulary, Words } from './vocabulary.ts'

type Attributes = Record<string, unknown>
export type OwnGraph = Pick<MultiDirectedGraph<Attributes, Attributes>, 'getAttributes' | 'mapNodes' | 'mapEdges'>

/** The words of a graph of ours: entity types, the relations of its schema, attributes; and whatever else is found in it. */
export function ownVocabulary(graph: OwnGraph): Vocabulary {
  return {
    label: words(ownLabels, () => graph.mapNodes((_, node) => ownMapping.labels(node)).flat()),
    type: words(schemaTypes(graph.getAttributes()), () => graph.mapEdges((_, edge) => ownMapping.type(edge))),
    'node property': words(ownProperties.node, () => graph.mapNodes((_, node) => Object.keys(node)).flat()),
    'relationship property': words(ownProperties.relationship, () =>
      graph.mapEdges((_, edge) => Object.keys(edge)).flat(),
    ),
  }
}

function words(usual: readonly string[], found: () => readonly string[]): Words {
  let all: ReadonlySet<string> | undefined
  return {
    usual: new Set(usual),
    all() {
      all ??= new Set([...usual, ...found()])
      return all
    },
  }
}

/** The ids of the relations in the schema that a graph was built with. */
function schemaTypes({ schema }: Attributes): readonly string[] {
  if (typeof schema !== 'object' || schema === null || !('relations' in schema) || !Array.isArray(schema.relations))
    return []
  return schema.relations.flatMap((relation: unknown) =>
    typeof relation === 'object' && relation !== null && 'id' in relation ? [String(relation.id)] : [],
  )
}
