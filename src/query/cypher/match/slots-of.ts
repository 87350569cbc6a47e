import { namesIn } from '../compile/canonical.ts'
import type { Scope } from '../compile/scope.ts'
import type { Expression } from '../syntax/expression.ts'

/** The slots that must be filled before an expression can be worked out. */
export function slotsOf(expression: Expression, { variables }: Scope): ReadonlySet<number> {
  return new Set([...namesIn(expression)].flatMap((name) => variables.get(name)?.slot ?? []))
}
