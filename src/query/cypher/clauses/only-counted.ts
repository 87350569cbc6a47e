import { callsOf, namesIn } from '../compile/canonical.ts'
import { isAggregation } from '../compile/compile-call.ts'
import type { Call } from '../syntax/expression.ts'
import type { Clause } from '../syntax/query-tree.ts'

/**
 * Which variables are only counted by the clause after a match, as `r` in `RETURN a, count(r)`; no variable at all is, too. What is
 * only counted need not be found one by one. `undefined` where the clause does more than count.
 */
export function onlyCounted(clause: Clause | undefined): ((variable: string | undefined) => boolean) | undefined {
  if (clause === undefined || clause.kind === 'MATCH' || clause.kind === 'UNWIND' || clause.hasAll) return undefined
  const { items, order, where, skip, limit } = clause
  const calls = callsOf([items, order, where], isAggregation)
  if (calls.length === 0 || !calls.every(isPlainCount)) return undefined
  const counts = new Set<unknown>(
    calls.filter(({ values: [value] }) => value === undefined || value.kind === 'variable'),
  )
  const used = namesIn([items, order, where, skip, limit], counts)
  return (variable) => variable === undefined || !used.has(variable)
}

function isPlainCount({ name, isDistinct, values }: Call): boolean {
  return name.toLowerCase() === 'count' && !isDistinct && values.length <= 1
}
