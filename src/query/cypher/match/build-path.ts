import type { Row } from '../compile/context.ts'
import {
  isList,
  isNode,
  isRelationship,
  type NodeValue,
  type PathValue,
  type RelationshipValue,
  tag,
  type Value,
} from '../values/value.ts'
import type { Step } from './sink.ts'
import type { SlottedChain } from './slotted.ts'

/** Puts the path of a chain together from its parts. */
export function buildPath({ nodes, relationships, slot }: SlottedChain): Step {
  return (next) => (row) => {
    const first = row[nodes[0]?.slot ?? 0] ?? null
    if (!isNode(first) || slot === undefined) return false
    row[slot] = pathFrom(
      first,
      relationships.flatMap((one) => relationshipsAt(row, one.slot)),
    )
    return next(row)
  }
}

function relationshipsAt(row: Row, slot: number): readonly RelationshipValue[] {
  const found: Value = row[slot] ?? null
  return (isList(found) ? found : [found]).filter(isRelationship)
}

/** The path that begins at a node and goes along relationships. */
export function pathFrom(first: NodeValue, relationships: readonly RelationshipValue[]): PathValue {
  const nodes = [first]
  let node = first
  for (const { source, target } of relationships) {
    node = source === node ? target : source
    nodes.push(node)
  }
  return { [tag]: 'path', nodes, relationships }
}
