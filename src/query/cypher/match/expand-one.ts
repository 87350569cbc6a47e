import type { Row } from '../compile/context.ts'
import { type Hop, type Visit, visitor } from '../graph-view/adjacent.ts'
import { queryError } from '../syntax/query-error.ts'
import { kindOf, withArticle } from '../values/kind.ts'
import { isNode, isRelationship, type NodeValue, type RelationshipValue } from '../values/value.ts'
import { acceptsNode } from './bind-node.ts'
import type { Expansion } from './expand-chain.ts'
import type { Plan } from './plan.ts'
import type { Step } from './sink.ts'

/** Goes along every relationship that fits and has not been taken. */
export function expandOne({ from, relationship, to, hop, isToBound }: Expansion, { scope, takesOne }: Plan): Step {
  const { index, meter } = scope.context
  const accepts = acceptsNode(to)
  return (next, used) => {
    let current: Row = []
    const visit: Visit = (found, other) => {
      meter.spend(1)
      if (used.includes(found)) return false
      if (isToBound && current[to.slot] !== other) return false
      if (!accepts(other)) return false
      current[relationship.slot] = found
      current[to.slot] = other
      if (takesOne) return next(current)
      used.push(found)
      const isEnough = next(current)
      used.pop()
      return isEnough
    }
    const visitAll = visitor(index, hop, visit)
    return (row) => {
      const node = row[from.slot] ?? null
      if (!isNode(node)) return false
      current = row
      return visitAll(node)
    }
  }
}

/** Goes along a relationship that was found before. */
export function followBound({ from, relationship, to, hop, isToBound }: Expansion, _: Plan): Step {
  const accepts = acceptsNode(to)
  return (next, used) => (row) => {
    const [node, found] = [row[from.slot] ?? null, row[relationship.slot] ?? null]
    if (found === null || !isNode(node)) return false
    if (!isRelationship(found)) {
      throw queryError(
        relationship.pattern.place,
        `A relationship was expected here, not ${withArticle(kindOf(found))}.`,
      )
    }
    if (used.includes(found)) return false
    used.push(found)
    for (const other of otherEnds(found, node, hop)) {
      if (!accepts(other) || (isToBound && row[to.slot] !== other)) continue
      row[to.slot] = other
      if (next(row)) return true
    }
    used.pop()
    return false
  }
}

/** Where a relationship leads from a node, if it can be walked so: to one node at most. */
export function otherEnds(
  relationship: RelationshipValue,
  node: NodeValue,
  { direction, types, accepts }: Hop,
): readonly NodeValue[] {
  const { source, target, type } = relationship
  if (types !== undefined && !types.includes(type)) return []
  if (accepts !== undefined && !accepts(type)) return []
  if (direction !== 'in' && source === node) return [target]
  return direction !== 'out' && target === node ? [source] : []
}
