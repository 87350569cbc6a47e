import type { Expression, Loop, Quantifier } from '../syntax/expression.ts'
import { isList, type Value } from '../values/value.ts'
import { compileAs, truth, wrongValue } from './checked.ts'
import { compileExpression } from './compile-expression.ts'
import type { Compiled, Row } from './context.ts'
import { type Scope, withVariable } from './scope.ts'

/** `[x IN list WHERE … | …]`. */
export function compileListComprehension(
  expression: Extract<Expression, { kind: 'list comprehension' }>,
  scope: Scope,
): Compiled {
  const { inner, values, slot } = compileLoop(expression, scope)
  const { where, result } = expression
  const test = where && compileExpression(where, inner).evaluate
  const map = result && compileExpression(result, inner).evaluate
  return {
    kind: 'list',
    evaluate(row) {
      const list = values(row)
      if (list === null) return null
      const results: Value[] = []
      for (const value of list) {
        row[slot] = value
        if (test === undefined || truth(test(row), 'WHERE', expression.place) === true)
          results.push(map ? map(row) : value)
      }
      scope.context.meter.hold(results.length)
      return results
    },
  }
}

/** `all(x IN list WHERE …)`, and any, none and single, in three values. */
export function compileQuantifier(expression: Extract<Expression, { kind: 'quantifier' }>, scope: Scope): Compiled {
  const { quantifier, where } = expression
  const { inner, values, slot } = compileLoop(expression, scope)
  const { evaluate } = compileAs(['boolean'], [where, 'WHERE'], inner)
  return {
    kind: 'boolean',
    evaluate(row) {
      const list = values(row)
      if (list === null) return null
      const counts = { true: 0, false: 0, null: 0 }
      for (const value of list) {
        row[slot] = value
        counts[`${truth(evaluate(row), 'WHERE', where.place)}`]++
      }
      return quantified(quantifier, counts)
    },
  }
}

function quantified(
  quantifier: Quantifier,
  counts: Readonly<Record<'true' | 'false' | 'null', number>>,
): boolean | null {
  switch (quantifier) {
    case 'ALL':
      return counts.false > 0 ? false : counts.null > 0 ? null : true
    case 'ANY':
      return counts.true > 0 ? true : counts.null > 0 ? null : false
    case 'NONE':
      return counts.true > 0 ? false : counts.null > 0 ? null : true
    case 'SINGLE':
      return counts.true > 1 ? false : counts.null > 0 ? null : counts.true === 1
  }
}

/** `reduce(sum = 0, x IN list | sum + x)`. */
export function compileReduce(expression: Extract<Expression, { kind: 'reduce' }>, scope: Scope): Compiled {
  const { accumulator, start, result } = expression
  const first = compileExpression(start, scope).evaluate
  const { inner, slot, values } = compileLoop(expression, scope)
  const accumulating = withVariable(inner, accumulator, 'any')
  const { evaluate } = compileExpression(result, accumulating)
  return {
    kind: 'any',
    evaluate(row) {
      const list = values(row)
      if (list === null) return null
      let value = first(row)
      for (const one of list) {
        row[accumulating.slot] = value
        row[slot] = one
        value = evaluate(row)
      }
      return value
    },
  }
}

type CompiledLoop = Readonly<{ inner: Scope; slot: number; values: (row: Row) => Iterable<Value> | null }>

function compileLoop({ variable, list, place }: Loop & Pick<Expression, 'place'>, scope: Scope): CompiledLoop {
  const { evaluate } = compileAs(['list'], [list, 'IN'], scope)
  const inner = withVariable(scope, variable, 'any')
  const { meter } = scope.context
  const values = (row: Row) => {
    const value = evaluate(row)
    if (value === null) return null
    if (!isList(value)) throw wrongValue(['IN', ['list'], value], place)
    meter.spend(value.length)
    return value
  }
  return { inner, slot: inner.slot, values }
}
