import type { Direction } from '../syntax/pattern.ts'
import type { Adjacency, NodeValue, RelationshipValue } from '../values/value.ts'
import { ofType } from './adjacency-table.ts'
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
  const fitting = checking(hop, visit)
  const goOut = (node: NodeValue) => {
    for (const list of listsOf(index.outgoing(node), hop.types)) {
      for (const relationship of list) if (fitting(relationship, relationship.target)) return true
    }
    return false
  }
  const goIn = (node: NodeValue) => {
    for (const list of listsOf(index.incoming(node), hop.types)) {
      for (const relationship of list) if (fitting(relationship, relationship.source)) return true
    }
    return false
  }
  if (hop.direction === 'out') return goOut
  if (hop.direction === 'in') return goIn
  const goInButLoops = (node: NodeValue) => {
    for (const list of listsOf(index.incoming(node), hop.types)) {
      for (const relationship of list) {
        if (relationship.source !== node && fitting(relationship, relationship.source)) return true
      }
    }
    return false
  }
  return (node) => goOut(node) || goInButLoops(node)
}

function checking({ types, accepts }: Hop, visit: Visit): Visit {
  if (accepts !== undefined) return (relationship, other) => accepts(relationship.type) && visit(relationship, other)
  if (types === undefined) return visit
  const [only] = types
  if (types.length === 1) return (relationship, other) => relationship.type === only && visit(relationship, other)
  return (relationship, other) => types.includes(relationship.type) && visit(relationship, other)
}

/** So few relationships are looked through faster than looked up. */
const FEW = 16

/** All relationships of a node, or of many those of the types. */
function listsOf(
  adjacency: Adjacency,
  types: readonly string[] | undefined,
): readonly (readonly RelationshipValue[])[] {
  if (types === undefined || adjacency.all.length <= FEW) return adjacency.whole
  return types.map((type) => ofType(adjacency, type))
}
