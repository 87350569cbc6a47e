import { groupBy } from '../../../text/group-by.ts'
import type { Direction } from '../syntax/pattern.ts'
import type { Adjacency, NodeValue, RelationshipValue } from '../values/value.ts'
import type { GraphIndex } from './graph-index.ts'

/** One step along a relationship: which way, and of which types. */
export type Hop = Readonly<{
  direction: Direction
  /** Any where there are none. */
  types?: readonly string[] | undefined
  /** Where the types cannot be listed, as for `!KNOWS`. */
  accepts?: ((type: string) => boolean) | undefined
}>

/** Says `true` to stop. */
export type Visit = (relationship: RelationshipValue, other: NodeValue) => boolean

/** Visits what a node is related to, until the visitor stops; a loop on one node is visited once. */
export function visitAdjacent(index: GraphIndex, [node, hop]: readonly [NodeValue, Hop], visit: Visit): boolean {
  const { direction, types } = hop
  if (direction !== 'in' && visitLists(index.outgoing(node), types, outwards(hop, visit))) return true
  if (direction === 'out') return false
  return visitLists(index.incoming(node), types, inwards(hop, visit))
}

function outwards({ accepts }: Hop, visit: Visit): (relationship: RelationshipValue) => boolean {
  if (accepts === undefined) return (relationship) => visit(relationship, relationship.target)
  return (relationship) => accepts(relationship.type) && visit(relationship, relationship.target)
}

function inwards({ accepts, direction }: Hop, visit: Visit): (relationship: RelationshipValue) => boolean {
  return (relationship) => {
    if (direction === 'both' && relationship.source === relationship.target) return false
    return (accepts === undefined || accepts(relationship.type)) && visit(relationship, relationship.source)
  }
}

function visitLists(
  adjacency: Adjacency,
  types: readonly string[] | undefined,
  visit: (relationship: RelationshipValue) => boolean,
): boolean {
  if (types === undefined) return visitList(adjacency.all, visit)
  if (adjacency.all.length <= FEW) return visitList(adjacency.all, (one) => types.includes(one.type) && visit(one))
  const byType = ofType(adjacency)
  return types.some((type) => visitList(byType.get(type) ?? NONE, visit))
}

/** So few relationships are looked through faster than looked up. */
const FEW = 8
const NONE: readonly RelationshipValue[] = []

function visitList(list: readonly RelationshipValue[], visit: (relationship: RelationshipValue) => boolean): boolean {
  for (const relationship of list) if (visit(relationship)) return true
  return false
}

function ofType(adjacency: Adjacency): ReadonlyMap<string, readonly RelationshipValue[]> {
  adjacency.byType ??= groupBy(adjacency.all, ({ type }) => type)
  return adjacency.byType
}
