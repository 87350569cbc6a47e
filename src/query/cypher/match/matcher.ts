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
  /** The slot that says for how many matches a row stands, where that can be more than one. */
  weight: number | undefined
  start: (next: Sink) => Sink
}>

export type Wanted = Readonly<{
  where?: Expression | undefined
  /** Whether nobody asks more of a variable than how many there are; no variable at all where it is absent. */
  isOnlyCounted?: ((variable: string | undefined) => boolean) | undefined
}>

export function compileMatch(chains: readonly Chain[], { where, isOnlyCounted }: Wanted, outer: Scope): Matcher {
  const { chains: slottedChains, scope: matched } = slotted(chains, outer)
  checkShortestConditions(chains, where)
  const bound = new Set([...outer.variables.values()].map(({ slot }) => slot))
  const { steps, weight } = planned(slottedChains, where, { scope: matched, bound, isOnlyCounted })
  const scope = { ...matched, weight }
  const slots = [...scope.variables.values()].map(({ slot }) => slot).filter((slot) => !bound.has(slot))
  return {
    scope,
    slots,
    weight,
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
