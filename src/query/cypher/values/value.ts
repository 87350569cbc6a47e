/** Tells the values that are no plain JSON apart from maps, whose keys are anybody’s. */
export const tag: unique symbol = Symbol('kind of value')

/**
 * A value of openCypher. A whole `number` is an integer, any other a float; a float that happens to be whole is boxed as
 * `Float`, and an integer beyond 2^53 is a `bigint`.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Float
  | NodeValue
  | RelationshipValue
  | PathValue
  | ListValue
  | MapValue

export type Float = Readonly<{ [tag]: 'float'; number: number }>
export type ListValue = readonly Value[]
export type MapValue = { readonly [key: string]: Value; readonly [tag]?: never }

/** As the graph has them: whatever JSON can hold. */
export type Properties = Readonly<Record<string, unknown>>

/** There is one object for a node while the graph stays as it is, so that identity is equality. */
export type NodeValue = {
  readonly [tag]: 'node'
  readonly key: string
  readonly ordinal: number
  readonly labels: readonly string[]
  readonly properties: Properties
  /** Filled when first asked for. */
  outgoing: Adjacency | undefined
  incoming: Adjacency | undefined
}

/** The relationships of a node in one direction. */
export type Adjacency = {
  readonly all: readonly RelationshipValue[]
  /** The same as the only one of its lists. */
  readonly whole: readonly (readonly RelationshipValue[])[]
  /** Filled when a type is asked for. */
  byType: ReadonlyMap<string, readonly RelationshipValue[]> | undefined
  /** Filled when the other end of one of them is asked for its own. */
  byKey: ReadonlyMap<string, RelationshipValue> | undefined
}

export type RelationshipValue = Readonly<{
  [tag]: 'relationship'
  key: string
  ordinal: number
  type: string
  properties: Properties
  source: NodeValue
  target: NodeValue
}>

/** One node more than relationships, in the order of the walk. */
export type PathValue = Readonly<{
  [tag]: 'path'
  nodes: readonly NodeValue[]
  relationships: readonly RelationshipValue[]
}>

export function isList(value: Value): value is ListValue {
  return Array.isArray(value)
}

export function isNode(value: Value): value is NodeValue {
  return tagOf(value) === 'node'
}

export function isRelationship(value: Value): value is RelationshipValue {
  return tagOf(value) === 'relationship'
}

/** Whether a value has properties that the graph keeps. */
export function isElement(value: Value): value is NodeValue | RelationshipValue {
  const found = tagOf(value)
  return found === 'node' || found === 'relationship'
}

export function isPath(value: Value): value is PathValue {
  return tagOf(value) === 'path'
}

export function isFloat(value: Value): value is Float {
  return tagOf(value) === 'float'
}

export function isMap(value: Value): value is MapValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && tagOf(value) === undefined
}

export function isNumber(value: Value): value is number | bigint | Float {
  return typeof value === 'number' || typeof value === 'bigint' || isFloat(value)
}

function tagOf(value: Value): string | undefined {
  return typeof value === 'object' && value !== null && !isList(value) ? value[tag] : undefined
}
