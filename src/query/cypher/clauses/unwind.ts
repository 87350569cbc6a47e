import { compileExpression } from '../compile/compile-expression.ts'
import { type Scope, withVariable } from '../compile/scope.ts'
import { storedValue } from '../graph-view/property.ts'
import { queryError } from '../syntax/query-error.ts'
import type { Unwind } from '../syntax/query-tree.ts'
import { isList } from '../values/value.ts'
import type { Operator } from './stage.ts'

/** UNWIND: a row for every value of a list; none for null, one for a value that is no list. */
export function compileUnwind(
  { list, variable, place }: Unwind,
  outer: Scope,
): { operators: readonly Operator[]; scope: Scope } {
  if (outer.variables.has(variable)) throw queryError(place, `There is a variable “${variable}” already.`)
  const { evaluate } = compileExpression(list, outer)
  const scope = withVariable(outer, variable, 'any')
  const { meter } = scope.context
  const unwind: Operator = ({ push, finish }) => ({
    push(row) {
      const values = evaluate(row)
      if (values === null) return false
      for (const value of isList(values) ? values : [values]) {
        meter.spend(1)
        row[scope.slot] = storedValue(value)
        if (push(row)) return true
      }
      return false
    },
    finish,
  })
  return { operators: [unwind], scope }
}
