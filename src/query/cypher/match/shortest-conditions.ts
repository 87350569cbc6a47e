import { namesIn } from '../compile/canonical.ts'
import type { Expression } from '../syntax/expression.ts'
import type { Chain } from '../syntax/pattern.ts'
import { queryError } from '../syntax/query-error.ts'

/**
 * Refuses a WHERE on the way of a shortest path in the same MATCH: some engines look for the shortest way that fits it, others
 * filter the shortest way, and both readings are wrong to somebody.
 */
export function checkShortestConditions(chains: readonly Chain[], where: Expression | undefined): void {
  if (where === undefined) return
  const used = namesIn(where)
  for (const { shortest, variable, relationships } of chains) {
    const names = [variable, relationships[0]?.variable].filter((name) => name !== undefined)
    const name = shortest && names.find((one) => used.has(one))
    if (!name) continue
    throw queryError(
      where.place,
      `It is unclear whether “${name}” is to be the shortest way that fits WHERE, or must fit as it is.`,
      "Write conditions into the pattern, [* {polarity: 'affirmed'}], or filter later: WITH … WHERE …",
    )
  }
}
