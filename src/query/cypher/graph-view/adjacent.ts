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

/**
 * Visits what a node is related to, until the visitor stops; a loop on one node is visited once. Made once and called for every
 * node, since this is where queries spend their time.
 */
export function visitor(index: GraphIndex, hop: Hop, visit: Visit): (node: NodeValue) => boolean {
  const { direction, types, accepts } = hop
  const lists = (adjacency: Adjacency) => listsOf(adjacency, types)
  const outwards = (relationship: RelationshipValue) => visit(relationship, relationship.target)
  const inwards = (relationship: RelationshipValue) => visit(relationship, relationship.source)
  const inwardsButLoops = (one: RelationshipValue) => one.source !== one.target && visit(one, one.source)
  const goOut = lister(lists, checking(types, accepts, outwards))
  const goIn = lister(lists, checking(types, accepts, direction === 'both' ? inwardsButLoops : inwards))
  if (direction === 'out') return (node) => goOut(index.outgoing(node))
  if (direction === 'in') return (node) => goIn(index.incoming(node))
  return (node) => goOut(index.outgoing(node)) || goIn(index.incoming(node))
}

type One = (relationship: RelationshipValue) => boolean

function lister(lists: (adjacency: Adjacency) => readonly (readonly RelationshipValue[])[], visit: One) {
  return (adjacency: Adjacency) => {
    for (const list of lists(adjacency)) {
      for (const relationship of list) if (visit(relationship)) return true
    }
    return false
  }
}

function checking(types: readonly string[] | undefined, accepts: Hop['accepts'], visit: One): One {
  if (accepts !== undefined) return (relationship) => accepts(relationship.type) && visit(relationship)
  if (types === undefined) return visit
  const [only] = types
  if (types.length === 1) return (relationship) => relationship.type === only && visit(relationship)
  return (relationship) => types.includes(relationship.type) && visit(relationship)
}

/** So few relationships are looked through faster than looked up. */
const FEW = 16

/** All relationships of a node, or of many those of the types. */
function listsOf(
  adjacency: Adjacency,
  types: readonly string[] | undefined,
): readonly (readonly RelationshipValue[])[] {
  if (types === undefined || adjacency.all.length <= FEW) return adjacency.whole
  adjacency.byType ??= groupBy(adjacency.all, ({ type }) => type)
  const { byType } = adjacency
  return types.map((type) => byType.get(type) ?? NONE)
}

const NONE: readonly RelationshipValue[] = []
