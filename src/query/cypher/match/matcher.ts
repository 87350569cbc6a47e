import type { Scope } from '../compile/scope.ts'
import type { Expression } from '../syntax/expression.ts'
import type { Chain } from '../syntax/pattern.ts'
import type { RelationshipValue } from '../values/value.ts'
import { planned } from './plan.ts'
import { checkShortestConditions } from './shortest-conditions.ts'
import type { Sink } from './sink.ts'
import { slotted } from './slotted.ts'

/** A match that is ready: `start` gives what takes rows in and passes each of them on with every match. */
export type Matcher = Readonly<{
  scope: Scope
  /** The slots that it fills. */
  slots: readonly number[]
  start: (next: Sink) => Sink
}>

export function compileMatch(chains: readonly Chain[], where: Expression | undefined, outer: Scope): Matcher {
  const { chains: slottedChains, scope } = slotted(chains, outer)
  checkShortestConditions(chains, where)
  const bound = new Set([...outer.variables.values()].map(({ slot }) => slot))
  const steps = planned(slottedChains, where, { scope, bound })
  const slots = [...scope.variables.values()].map(({ slot }) => slot).filter((slot) => !bound.has(slot))
  return {
    scope,
    slots,
    start(next) {
      const used: RelationshipValue[] = []
      const first = steps.reduceRight((sink, step) => step(sink, used), next)
      return (row) => {
        used.length = 0
        return first(row)
      }
    },
  }
}
