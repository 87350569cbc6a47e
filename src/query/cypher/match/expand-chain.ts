import { isListOfLabels, labelTest, oneOfLabels } from '../compile/label-test.ts'
import type { Hop } from '../graph-view/adjacent.ts'
import type { Direction, RelationshipPattern } from '../syntax/pattern.ts'
import { bindNode } from './bind-node.ts'
import { costOf } from './cost.ts'
import { isCountable } from './count-hops.ts'
import { expandLength, followBoundList } from './expand-length.ts'
import { expandOne, followBound } from './expand-one.ts'
import { bind, type Plan } from './plan.ts'
import { isOfAnyNodes, scanRelationships } from './scan-relationships.ts'
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
  const start = startOf(chain, plan)
  const first = chain.nodes[start]
  if (first === undefined) return
  let [left, right] = [start, start]
  if (beginsWithRelationship(chain, start, plan)) right++
  else bindNode(first, plan)
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

/** The cheapest node; of two that cost the same the one from which the other need only be counted. */
function startOf({ nodes }: SlottedChain, plan: Plan): number {
  const costs = nodes.map((node) => costOf(node, plan))
  const least = Math.min(...costs)
  const [left, right] = nodes
  const isEven = nodes.length === 2 && costs.every((cost) => cost === least)
  const isCounted = ({ pattern }: SlottedNode) => plan.isOnlyCounted?.(pattern.variable) ?? false
  if (isEven && left && right && isCounted(left) && !isCounted(right)) return 1
  return costs.indexOf(least)
}

/** Begins with all relationships where nothing is known of the nodes, and they are asked for more than their number. */
function beginsWithRelationship(chain: SlottedChain, start: number, plan: Plan): boolean {
  const expansion = expansionOf(chain, { from: start, to: start + 1 }, plan)
  if (expansion === undefined || expansion.relationship.pattern.length !== undefined) return false
  if (plan.bound.has(expansion.relationship.slot) || !isOfAnyNodes(expansion, plan)) return false
  if (plan.takesOne && isCountable(expansion, plan)) return false
  plan.steps.push(scanRelationships(expansion, plan))
  for (const { slot } of [expansion.from, expansion.relationship, expansion.to]) bind(plan, slot)
  return true
}

function goesLeft({ nodes }: SlottedChain, [left, right]: readonly [number, number], { bound }: Plan): boolean {
  const [before, after] = [nodes[left - 1], nodes[right + 1]]
  if (before === undefined || after === undefined) return before !== undefined
  return bound.has(before.slot) && !bound.has(after.slot)
}

type Ends = Readonly<{ from: number; to: number }>

function expansionOf({ nodes, relationships }: SlottedChain, { from, to }: Ends, plan: Plan): Expansion | undefined {
  const [start, end, relationship] = [nodes[from], nodes[to], relationships[Math.min(from, to)]]
  if (start === undefined || end === undefined || relationship === undefined) return undefined
  const isReversed = to < from
  const hop = hopOf(relationship.pattern, isReversed)
  return { from: start, relationship, to: end, hop, isReversed, isToBound: plan.bound.has(end.slot) }
}

function expand(chain: SlottedChain, ends: Ends, plan: Plan): void {
  const expansion = expansionOf(chain, ends, plan)
  if (expansion === undefined) return
  const { relationship, to } = expansion
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
  bind(plan, to.slot)
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
