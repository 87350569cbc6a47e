import { UsageError } from '../../../text/usage-error.ts'
import { propertiesOf } from '../graph-view/property.ts'
import {
  isFloat,
  isList,
  isNode,
  isPath,
  isRelationship,
  type NodeValue,
  type RelationshipValue,
  type Value,
} from './value.ts'

/** A node in a result. */
export type QueryNode = Readonly<{
  kind: 'node'
  key: string
  labels: readonly string[]
  properties: Readonly<Record<string, QueryValue>>
}>

/** A relationship in a result; `source` and `target` are keys of nodes. */
export type QueryRelationship = Readonly<{
  kind: 'relationship'
  key: string
  type: string
  source: string
  target: string
  properties: Readonly<Record<string, QueryValue>>
}>

/** A path in a result: one node more than relationships, in the order of the walk. */
export type QueryPath = Readonly<{
  kind: 'path'
  nodes: readonly QueryNode[]
  relationships: readonly QueryRelationship[]
}>

/** A value in a result: JSON, with nodes, relationships and paths as objects that have a `kind`. */
export type QueryValue =
  | null
  | boolean
  | number
  | string
  | QueryNode
  | QueryRelationship
  | QueryPath
  | readonly QueryValue[]
  | { readonly [key: string]: QueryValue }

/** Throws a `UsageError` for an integer that JavaScript cannot hold, rather than round it. */
export function outputOf(value: Value): QueryValue {
  if (typeof value === 'bigint') {
    throw new UsageError(
      `The integer ${value} is beyond 2^53 and cannot be returned exactly. Return it as text: toString(…).`,
    )
  }
  if (value === null || typeof value !== 'object') return value
  if (isFloat(value)) return value.number
  if (isList(value)) return value.map(outputOf)
  if (isNode(value)) return outputOfNode(value)
  if (isRelationship(value)) return outputOfRelationship(value)
  if (!isPath(value)) return outputOfMap(value)
  return {
    kind: 'path',
    nodes: value.nodes.map(outputOfNode),
    relationships: value.relationships.map(outputOfRelationship),
  }
}

function outputOfNode(node: NodeValue): QueryNode {
  return { kind: 'node', key: node.key, labels: node.labels, properties: outputOfMap(propertiesOf(node)) }
}

function outputOfRelationship(relationship: RelationshipValue): QueryRelationship {
  const { key, type, source, target } = relationship
  const properties = outputOfMap(propertiesOf(relationship))
  return { kind: 'relationship', key, type, source: source.key, target: target.key, properties }
}

function outputOfMap(map: Readonly<Record<string, Value>>): Readonly<Record<string, QueryValue>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, outputOf(value)]))
}
