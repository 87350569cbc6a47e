import type { Scope } from '../compile/scope.ts'
import { checkLabels } from '../graph-view/vocabulary.ts'
import type { Expression } from '../syntax/expression.ts'
import { bindNode } from './bind-node.ts'
import { buildPath } from './build-path.ts'
import { type Condition, conditionsOf } from './condition.ts'
import { costOf } from './cost.ts'
import { countHops, isCountable } from './count-hops.ts'
import { type Expansion, expandChain } from './expand-chain.ts'
import { filter } from './filter.ts'
import { shortestPathStep } from './shortest-path-step.ts'
import type { Step } from './sink.ts'
import type { SlottedChain } from './slotted.ts'

/** A match while it is planned: what is bound, what is still to be asked, the steps so far. */
export type Plan = {
  readonly scope: Scope
  readonly bound: Set<number>
  conditions: readonly Condition[]
  readonly steps: Step[]
  /** The step that last went along a relationship. */
  lastExpansion?: Readonly<{ step: Step; expansion: Expansion }>
  /** Whether the match has one relationship at most, which then cannot be taken twice. */
  readonly takesOne: boolean
}

type Given = Readonly<{
  scope: Scope
  bound: ReadonlySet<number>
  isOnlyCounted?: ((variable: string | undefined) => boolean) | undefined
}>

/** The steps of a match: the cheapest pattern first, each from its cheapest end, and every condition as early as it can be asked. */
export function planned(
  chains: readonly SlottedChain[],
  where: Expression | undefined,
  { scope, bound, isOnlyCounted }: Given,
): Readonly<{ steps: readonly Step[]; weight: number | undefined }> {
  for (const { pattern } of chains) checkPattern(pattern, scope)
  const takesOne = chains.flatMap(({ relationships }) => relationships).length <= 1
  const conditions = conditionsOf(chains, where, scope)
  const plan: Plan = { scope, bound: new Set(bound), conditions, steps: [], takesOne }
  ask(plan)
  let rest = chains
  while (rest.length > 0) {
    const [first] = rest.toSorted((a, b) => cheapest(a, plan) - cheapest(b, plan))
    if (first !== undefined) planChain(first, plan)
    rest = rest.filter((chain) => chain !== first)
  }
  return isOnlyCounted === undefined ? { steps: plan.steps, weight: undefined } : counting(plan, isOnlyCounted)
}

/** Counts what the last step would find, where nothing more is asked of it. */
function counting(plan: Plan, isOnlyCounted: (variable: string | undefined) => boolean): ReturnType<typeof planned> {
  const { steps, lastExpansion } = plan
  const isLast = lastExpansion !== undefined && steps.at(-1) === lastExpansion.step
  if (!isLast || !isCountable(lastExpansion.expansion, isOnlyCounted)) return { steps, weight: undefined }
  const weight = plan.scope.context.newSlot()
  return { steps: steps.with(-1, countHops(lastExpansion.expansion, weight, plan)), weight }
}

function checkPattern({ nodes, relationships }: SlottedChain['pattern'], { context }: Scope): void {
  for (const { labels } of nodes) checkLabels(context.vocabulary, 'label', labels)
  for (const { types } of relationships) checkLabels(context.vocabulary, 'type', types)
}

function cheapest({ nodes }: SlottedChain, plan: Plan): number {
  return Math.min(...nodes.map((node) => costOf(node, plan)))
}

function planChain(chain: SlottedChain, plan: Plan): void {
  if (chain.pattern.shortest === undefined) {
    expandChain(chain, plan)
    if (chain.slot === undefined) return
    plan.steps.push(buildPath(chain))
  } else {
    for (const node of chain.nodes) bindNode(node, plan)
    plan.steps.push(shortestPathStep(chain, plan))
    for (const { slot } of chain.relationships) bind(plan, slot)
  }
  if (chain.slot !== undefined) bind(plan, chain.slot)
}

/** A slot is filled from here on. */
export function bind(plan: Plan, slot: number): void {
  plan.bound.add(slot)
  ask(plan)
}

/** Asks all conditions whose slots are filled. */
function ask(plan: Plan): void {
  const isReady = ({ needs }: Condition) => [...needs].every((slot) => plan.bound.has(slot))
  for (const condition of plan.conditions.filter(isReady)) plan.steps.push(filter(condition.test))
  plan.conditions = plan.conditions.filter((condition) => !isReady(condition))
}
