import { namesBeside, remembered } from '../compile/canonical.ts'
import { aggregationsIn } from '../compile/compile-call.ts'
import type { Call } from '../syntax/expression.ts'
import type { Clause } from '../syntax/query-tree.ts'

/**
 * Which variables are only counted by the clause after a match, as `r` in `RETURN a, count(r)`; no variable at all is, too. What is
 * only counted need not be found one by one. `undefined` where the clause does more than count.
 */
export const onlyCounted = remembered((clause: Clause): IsOnlyCounted | undefined => {
  if (clause.kind === 'MATCH' || clause.kind === 'UNWIND' || clause.hasAll) return undefined
  const calls = aggregationsIn(clause)
  if (calls.length === 0 || !calls.every(isPlainCount)) return undefined
  const counts = calls.filter(({ values: [value] }) => value === undefined || value.kind === 'variable')
  const used = namesBeside(clause, new Set<unknown>(counts))
  return (variable) => variable === undefined || !used.has(variable)
})

type IsOnlyCounted = (variable: string | undefined) => boolean

function isPlainCount({ name, isDistinct, values }: Call): boolean {
  return name.toLowerCase() === 'count' && !isDistinct && values.length <= 1
}
