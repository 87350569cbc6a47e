import { type EntityType, entityTypes } from '../../../types/entity.ts'

/** How a graph is seen by a query: what of its attributes are labels, types and properties. */
export type Mapping<NodeAttributes, EdgeAttributes> = Readonly<{
  labels: (attributes: NodeAttributes) => readonly string[]
  type: (attributes: EdgeAttributes) => string
  properties: (attributes: NodeAttributes | EdgeAttributes) => Readonly<Record<string, unknown>>
}>

type Attributes = Readonly<Record<string, unknown>>

/** relata’s own graphs: the label is the entity type, the type the relation, properties are the attributes, `id` the key. */
export const ownMapping: Mapping<Attributes, Attributes> = {
  labels: ({ entityType }) => (typeof entityType === 'string' ? labelsOf(entityType) : []),
  type: ({ relation }) => (typeof relation === 'string' ? relation : 'RELATED'),
  properties: (attributes) => attributes,
}

/** The property that stands for the key, where the mapping is ours. */
export const keyProperty = 'id'

const knownLabels = new Map<string, readonly string[]>()

/** The same list for all nodes of a type. */
function labelsOf(entityType: string): readonly string[] {
  const labels = knownLabels.get(entityType) ?? [labelOf(entityType)]
  knownLabels.set(entityType, labels)
  return labels
}

/** `person` is `Person`. */
function labelOf(entityType: string): string {
  return entityType.charAt(0).toUpperCase() + entityType.slice(1)
}

/** The labels that nodes of our graphs can have. */
export const ownLabels: readonly string[] = entityTypes.map((entityType: EntityType) => labelOf(entityType))

/** The properties that nodes and edges of our graphs can have. */
export const ownProperties = {
  node: [keyProperty, 'label', 'entityType', 'named', 'aliases', 'roles', 'mentions', 'identifiers', 'x', 'y'],
  relationship: [
    ...[keyProperty, 'relation', 'label', 'predicate', 'polarity', 'modality', 'holders', 'complement', 'evidence'],
    ...['confidence', 'timeStart', 'timeEnd', 'support', 'contradictions'],
  ],
} as const
