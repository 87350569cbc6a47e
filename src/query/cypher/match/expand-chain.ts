import { isListOfLabels, labelTest, oneOfLabels } from '../compile/label-test.ts'
import type { Hop } from '../graph-view/adjacent.ts'
import type { Direction, RelationshipPattern } from '../syntax/pattern.ts'
import { bindNode } from './bind-node.ts'
import { costOf } from './cost.ts'
import { expandLength, followBoundList } from './expand-length.ts'
import { expandOne, followBound } from './expand-one.ts'
import { bind, type Plan } from './plan.ts'
import type { SlottedChain, SlottedNode, SlottedRelationship } from './slotted.ts'

/** From one node along a relationship to another; `isReversed` against the direction in which the pattern is written. */
export type Expansion = Readonly<{
  from: SlottedNode
  relationship: SlottedRelationship
  to: SlottedNode
  hop: Hop
  isReversed: boolean
  /** Whether the node that it leads to is known already. */
  isToBound: boolean
}>

/** Binds the cheapest node of a chain, then goes on to its neighbours: to nodes that are bound first, then to the right. */
export function expandChain(chain: SlottedChain, plan: Plan): void {
  const costs = chain.nodes.map((node) => costOf(node, plan))
  const start = costs.indexOf(Math.min(...costs))
  const first = chain.nodes[start]
  if (first === undefined) return
  bindNode(first, plan)
  let [left, right] = [start, start]
  while (left > 0 || right < chain.nodes.length - 1) {
    if (goesLeft(chain, [left, right], plan)) {
      expand(chain, { from: left, to: left - 1 }, plan)
      left--
    } else {
      expand(chain, { from: right, to: right + 1 }, plan)
      right++
    }
  }
}

function goesLeft({ nodes }: SlottedChain, [left, right]: readonly [number, number], { bound }: Plan): boolean {
  const [before, after] = [nodes[left - 1], nodes[right + 1]]
  if (before === undefined || after === undefined) return before !== undefined
  return bound.has(before.slot) && !bound.has(after.slot)
}

function expand(chain: SlottedChain, { from, to }: { from: number; to: number }, plan: Plan): void {
  const [start, end, relationship] = [chain.nodes[from], chain.nodes[to], chain.relationships[Math.min(from, to)]]
  if (start === undefined || end === undefined || relationship === undefined) return
  const isReversed = to < from
  const hop = hopOf(relationship.pattern, isReversed)
  const isToBound = plan.bound.has(end.slot)
  const expansion: Expansion = { from: start, relationship, to: end, hop, isReversed, isToBound }
  const isBound = plan.bound.has(relationship.slot)
  if (relationship.pattern.length !== undefined) {
    plan.steps.push((isBound ? followBoundList : expandLength)(expansion, plan))
  } else if (isBound) plan.steps.push(followBound(expansion, plan))
  else {
    const step = expandOne(expansion, plan)
    plan.steps.push(step)
    plan.lastExpansion = { step, expansion }
  }
  bind(plan, relationship.slot)
  bind(plan, end.slot)
}

/** How a relationship of a pattern is walked. */
export function hopOf({ types, direction }: RelationshipPattern, isReversed: boolean): Hop {
  const walked = isReversed ? REVERSED[direction] : direction
  if (types === undefined) return { direction: walked }
  if (isListOfLabels(types)) return { direction: walked, types: oneOfLabels(types) }
  const test = labelTest(types)
  return { direction: walked, accepts: (type) => test([type]) }
}

const REVERSED: Readonly<Record<Direction, Direction>> = { in: 'out', out: 'in', both: 'both' }
