import { propertiesOf } from '../graph-view/property.ts'
import type { Kind } from '../values/kind.ts'
import {
  isMap,
  isNode,
  isPath,
  isRelationship,
  type NodeValue,
  type PathValue,
  type RelationshipValue,
  type Value,
} from '../values/value.ts'
import { type CallSite, type CypherFunction, unsuitable } from './cypher-function.ts'

const NODE: readonly Kind[] = ['node']
const RELATIONSHIP: readonly Kind[] = ['relationship']
const ELEMENT: readonly Kind[] = ['node', 'relationship']
const WITH_KEYS: readonly Kind[] = ['node', 'relationship', 'map']
const PATH: readonly Kind[] = ['path']

export const graphFunctions: readonly CypherFunction[] = [
  { name: 'id', takes: [ELEMENT], gives: 'string', apply: ([value], site) => element(value, site).key },
  { name: 'elementId', takes: [ELEMENT], gives: 'string', apply: ([value], site) => element(value, site).key },
  { name: 'labels', takes: [NODE], gives: 'list', apply: ([value], site) => node(value, site).labels },
  { name: 'type', takes: [RELATIONSHIP], gives: 'string', apply: ([value], site) => relationship(value, site).type },
  {
    name: 'startNode',
    takes: [RELATIONSHIP],
    gives: 'node',
    apply: ([value], site) => relationship(value, site).source,
  },
  { name: 'endNode', takes: [RELATIONSHIP], gives: 'node', apply: ([value], site) => relationship(value, site).target },
  { name: 'keys', takes: [WITH_KEYS], gives: 'list', apply: ([value], site) => Object.keys(properties(value, site)) },
  { name: 'properties', takes: [WITH_KEYS], gives: 'map', apply: ([value], site) => properties(value, site) },
  { name: 'nodes', takes: [PATH], gives: 'list', apply: ([value], site) => path(value, site).nodes },
  { name: 'relationships', takes: [PATH], gives: 'list', apply: ([value], site) => path(value, site).relationships },
  { name: 'length', takes: [PATH], gives: 'integer', apply: ([value], site) => path(value, site).relationships.length },
]

function node(value: Value | undefined, site: CallSite): NodeValue {
  if (value !== undefined && isNode(value)) return value
  throw unsuitable(value ?? null, site)
}

function relationship(value: Value | undefined, site: CallSite): RelationshipValue {
  if (value !== undefined && isRelationship(value)) return value
  throw unsuitable(value ?? null, site)
}

function element(value: Value | undefined, site: CallSite): NodeValue | RelationshipValue {
  return value !== undefined && isNode(value) ? value : relationship(value, site)
}

function path(value: Value | undefined, site: CallSite): PathValue {
  if (value !== undefined && isPath(value)) return value
  throw unsuitable(value ?? null, site)
}

function properties(value: Value | undefined, site: CallSite): Readonly<Record<string, Value>> {
  return value !== undefined && isMap(value) ? value : propertiesOf(element(value, site))
}
