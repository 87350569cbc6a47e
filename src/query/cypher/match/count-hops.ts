import { type Hop, visitor } from '../graph-view/adjacent.ts'
import { isNode, type NodeValue } from '../values/value.ts'
import type { Expansion } from './expand-chain.ts'
import { otherEnds } from './expand-one.ts'
import type { Plan } from './plan.ts'
import type { Step } from './sink.ts'

/**
 * Counts the relationships that fit and have not been taken, for matches of which nobody asks more than how many there are: one row
 * stands for all of them, their number in the slot `weight`. What was not looked at is `true`.
 */
export function countHops({ from, relationship, to, hop }: Expansion, weight: number, plan: Plan): Step {
  const degreeOf = degrees(hop, plan)
  return (next, used) => (row) => {
    const node = row[from.slot] ?? null
    if (!isNode(node)) return false
    let count = degreeOf(node)
    for (const taken of used) count -= otherEnds(taken, node, hop).length
    if (count === 0) return false
    row[weight] = count
    row[relationship.slot] = true
    row[to.slot] = true
    return next(row)
  }
}

/** Whether an expansion can be counted: it asks nothing of the relationship and of the node at its end. */
export function isCountable(
  { relationship, to, isToBound }: Expansion,
  isOnlyCounted: (variable: string | undefined) => boolean,
): boolean {
  const asksNothing = !isToBound && to.pattern.labels === undefined
  return asksNothing && isOnlyCounted(relationship.pattern.variable) && isOnlyCounted(to.pattern.variable)
}

function degrees(hop: Hop, { scope }: Plan): (node: NodeValue) => number {
  const { index, meter } = scope.context
  if (hop.types === undefined && hop.accepts === undefined) {
    return (node) => {
      meter.spend(1)
      return index.degree(node, hop.direction)
    }
  }
  let count = 0
  const visitAll = visitor(index, hop, () => {
    meter.spend(1)
    count++
    return false
  })
  return (node) => {
    count = 0
    visitAll(node)
    return count
  }
}
