import type { Row } from '../compile/context.ts'
import type { Hop } from '../graph-view/adjacent.ts'
import type { GraphIndex } from '../graph-view/graph-index.ts'
import type { NodeValue, RelationshipValue } from '../values/value.ts'
import { lookupFor } from './cost.ts'
import type { Expansion } from './expand-chain.ts'
import type { Plan } from './plan.ts'
import type { Step } from './sink.ts'
import type { SlottedNode } from './slotted.ts'

/** Fills a relationship and both its ends with every relationship of the graph that fits. */
export function scanRelationships({ from, relationship, to, hop }: Expansion, { scope, takesOne }: Plan): Step {
  const { index, meter } = scope.context
  const isLoop = from.slot === to.slot
  return (next, used) => {
    let row: Row = []
    const pass: Pass = (found, start, end) => {
      if ((isLoop && start !== end) || used.includes(found)) return false
      row[from.slot] = start
      row[relationship.slot] = found
      row[to.slot] = end
      if (takesOne) return next(row)
      used.push(found)
      const isEnough = next(row)
      used.pop()
      return isEnough
    }
    const passFitting = passing(hop, pass)
    return (given) => {
      row = given
      for (const list of listsOf(index, hop)) {
        for (const found of list) {
          meter.spend(1)
          if (passFitting(found)) return true
        }
      }
      return false
    }
  }
}

type Pass = (found: RelationshipValue, start: NodeValue, end: NodeValue) => boolean

/** In the direction in which it is walked; once each way where any will do. */
function passing({ direction, accepts }: Hop, pass: Pass): (found: RelationshipValue) => boolean {
  const outwards = (found: RelationshipValue) => pass(found, found.source, found.target)
  const inwards = (found: RelationshipValue) => pass(found, found.target, found.source)
  const both = (found: RelationshipValue) => outwards(found) || (found.source !== found.target && inwards(found))
  const passFound = { out: outwards, in: inwards, both }[direction]
  return accepts === undefined ? passFound : (found) => accepts(found.type) && passFound(found)
}

function listsOf(index: GraphIndex, { types }: Hop): readonly (readonly RelationshipValue[])[] {
  return types === undefined ? [index.relationships()] : types.map((type) => index.relationships(type))
}

/** Whether nothing is known of either end, so that all relationships have to be looked at anyway. */
export function isOfAnyNodes({ from, to }: Expansion, plan: Plan): boolean {
  const isAny = ({ slot, pattern }: SlottedNode) =>
    pattern.labels === undefined && !plan.bound.has(slot) && lookupFor(slot, plan) === undefined
  return isAny(from) && isAny(to)
}
