import { oneOfLabels } from '../compile/label-test.ts'
import type { Condition } from './condition.ts'
import type { Plan } from './plan.ts'
import type { SlottedNode } from './slotted.ts'

/** About how many nodes have to be looked at to begin with this one. */
export function costOf({ slot, pattern }: SlottedNode, plan: Plan): number {
  if (plan.bound.has(slot)) return 0
  if (keyOf(slot, plan) !== undefined) return 1
  const { index } = plan.scope.context
  const labels = oneOfLabels(pattern.labels)
  const count = labels === undefined ? index.order : total(labels.map((label) => index.labelled(label).length))
  const isNarrowed = plan.conditions.some(({ equalsSlot }) => equalsSlot === slot)
  return 2 + count / (isNarrowed ? NARROWING : 1)
}

/** A property that equals something is taken to leave one of so many nodes. */
const NARROWING = 10

function total(counts: readonly number[]): number {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}

/** The condition that says which node it is, if that can be known by now. */
export function keyOf(slot: number, { conditions, bound }: Plan): Condition['key'] {
  const fitting = conditions.find(({ key }) => key?.slot === slot && [...key.needs].every((need) => bound.has(need)))
  return fitting?.key
}
