import type { Expression } from '../syntax/expression.ts'
import { equals } from '../values/equality.ts'
import { truth } from './checked.ts'
import { compileExpression } from './compile-expression.ts'
import type { Compiled } from './context.ts'
import type { Scope } from './scope.ts'

/** The result of the first branch that holds, else of ELSE, else null. */
export function compileCase(expression: Extract<Expression, { kind: 'case' }>, scope: Scope): Compiled {
  const { subject, branches, otherwise } = expression
  const value = subject && compileExpression(subject, scope).evaluate
  const tests = branches.map(({ when, result }) => ({
    when: compileExpression(when, scope).evaluate,
    place: when.place,
    result: compileExpression(result, scope).evaluate,
  }))
  const rest = otherwise && compileExpression(otherwise, scope).evaluate
  const { meter } = scope.context
  return {
    kind: 'any',
    evaluate(row) {
      const wanted = value?.(row)
      for (const { when, place, result } of tests) {
        const holds = wanted === undefined ? truth(when(row), 'WHEN', place) : equals(wanted, when(row), meter)
        if (holds === true) return result(row)
      }
      return rest?.(row) ?? null
    },
  }
}
