import type { Scope } from '../compile/scope.ts'
import { compileMatch, type Matcher } from '../match/matcher.ts'
import type { Clause, Match } from '../syntax/query-tree.ts'
import { onlyCounted } from './only-counted.ts'
import type { Operator } from './stage.ts'

/** MATCH: each row with every match. OPTIONAL MATCH passes a row without any on, with null for what it would have found. */
export function compileMatchClause(
  { chains, where, isOptional }: Match,
  following: Clause | undefined,
  outer: Scope,
): { operators: readonly Operator[]; scope: Scope } {
  const matcher = compileMatch(chains, { where, isOnlyCounted: onlyCounted(following) }, outer)
  return { operators: [isOptional ? optional(matcher) : required(matcher)], scope: matcher.scope }
}

function required({ start }: Matcher): Operator {
  return ({ push, finish }) => ({ push: start(push), finish })
}

function optional({ start, slots, weight }: Matcher): Operator {
  return ({ push, finish }) => {
    let isFound = false
    const match = start((row) => {
      isFound = true
      return push(row)
    })
    return {
      push(row) {
        isFound = false
        if (match(row)) return true
        if (isFound) return false
        for (const slot of slots) row[slot] = null
        if (weight !== undefined) row[weight] = 1
        return push(row)
      },
      finish,
    }
  }
}
