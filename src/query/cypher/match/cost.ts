import { oneOfLabels } from '../compile/label-test.ts'
import type { Lookup } from './lookup.ts'
import type { Plan } from './plan.ts'
import type { SlottedNode } from './slotted.ts'

/** About how many nodes have to be looked at to begin with this one. */
export function costOf({ slot, pattern }: SlottedNode, plan: Plan): number {
  if (plan.bound.has(slot)) return 0
  const lookup = lookupFor(slot, plan)
  if (lookup?.isKey) return 1
  const { index } = plan.scope.context
  const labels = oneOfLabels(pattern.labels)
  const count = labels === undefined ? index.order : total(labels.map((label) => index.labelled(label).length))
  return 2 + count / (lookup === undefined ? 1 : NARROWING)
}

/** What is known of a property is taken to leave one of so many nodes. */
const NARROWING = 100

function total(counts: readonly number[]): number {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}

/** How to find the nodes of a slot without trying all, if that can be known by now; best by key. */
export function lookupFor(slot: number, { conditions, bound }: Plan): Lookup | undefined {
  const lookups = conditions.flatMap(({ lookup }) => (lookup?.slot === slot ? [lookup] : []))
  const ready = lookups.filter(({ needs }) => [...needs].every((need) => bound.has(need)))
  return ready.find(({ isKey }) => isKey) ?? ready[0]
}
