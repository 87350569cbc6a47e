import { isListOfLabels, labelTest, oneOfLabels } from '../compile/label-test.ts'
import type { GraphIndex } from '../graph-view/graph-index.ts'
import { queryError } from '../syntax/query-error.ts'
import { kindOf, withArticle } from '../values/kind.ts'
import { isNode, type NodeValue } from '../values/value.ts'
import { lookupFor } from './cost.ts'
import type { Lookup } from './lookup.ts'
import { bind, type Plan } from './plan.ts'
import type { Step } from './sink.ts'
import type { SlottedNode } from './slotted.ts'

/** Fills the slot of a node with every node that it may be, or checks the node that is there. */
export function bindNode(node: SlottedNode, plan: Plan): void {
  const { slot } = node
  if (plan.bound.has(slot)) {
    plan.steps.push(checkNode(node))
    return
  }
  plan.steps.push(scan(node, lookupFor(slot, plan), plan))
  bind(plan, slot)
}

/** Whether a node has the labels that a pattern wants; always where it wants none. */
export function acceptsNode({ pattern }: SlottedNode): (node: NodeValue) => boolean {
  if (pattern.labels === undefined) return () => true
  const test = labelTest(pattern.labels)
  return (node) => test(node.labels)
}

function checkNode(node: SlottedNode): Step {
  const accepts = acceptsNode(node)
  return (next) => (row) => {
    const value = row[node.slot] ?? null
    if (isNode(value)) return accepts(value) && next(row)
    if (value === null) return false
    throw queryError(node.pattern.place, `A node was expected here, not ${withArticle(kindOf(value))}.`)
  }
}

/** Tries the nodes that a lookup finds; all of the label, or all there are, where there is none. */
function scan(node: SlottedNode, lookup: Lookup | undefined, { scope }: Plan): Step {
  const { index, meter } = scope.context
  const { slot, pattern } = node
  const labels = oneOfLabels(pattern.labels)
  const isSureOfLabels = pattern.labels === undefined || isListOfLabels(pattern.labels)
  const accepts = acceptsNode(node)
  const all = () => (labels === undefined ? index.nodes() : labelledWithOne(labels, index))
  return (next) => (row) => {
    const found = lookup?.find(row)
    const isSure = isSureOfLabels && (found === undefined || labels === undefined)
    for (const candidate of found ?? all()) {
      meter.spend(1)
      if (!isSure && !accepts(candidate)) continue
      row[slot] = candidate
      if (next(row)) return true
    }
    return false
  }
}

function labelledWithOne(labels: readonly string[], index: GraphIndex): Iterable<NodeValue> {
  const [only] = labels
  if (labels.length === 1 && only !== undefined) return index.labelled(only)
  return new Set(labels.flatMap((label) => index.labelled(label)))
}
