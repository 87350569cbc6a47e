import type { ComparisonOperator, Expression } from '../syntax/expression.ts'
import { equals } from '../values/equality.ts'
import { orderTest } from '../values/ordering.ts'
import { isList, type Value } from '../values/value.ts'
import { compileAs, wrongValue } from './checked.ts'
import { compileExpression } from './compile-expression.ts'
import type { Compiled, Context, Row } from './context.ts'
import type { Scope } from './scope.ts'

/** `a < b`, and `a < b < c`, which means `a < b AND b < c`. */
export function compileComparison(
  { first, rest }: Extract<Expression, { kind: 'comparison' }>,
  scope: Scope,
): Compiled {
  const operands = [first, ...rest.map(({ operand }) => operand)].map((one) => compileExpression(one, scope).evaluate)
  const comparisons = rest.map(({ operator }) => comparison(operator, scope.context))
  const [left, right] = operands
  const [compare] = comparisons
  if (comparisons.length === 1 && left && right && compare) {
    return { kind: 'boolean', evaluate: (row) => compare(left(row), right(row)) }
  }
  return {
    kind: 'boolean',
    evaluate: (row) =>
      allHold(
        comparisons,
        operands.map((operand) => operand(row)),
      ),
  }
}

type Compare = (a: Value, b: Value) => boolean | null

function comparison(operator: ComparisonOperator, { meter }: Context): Compare {
  if (operator === '=') return (a, b) => equals(a, b, meter)
  if (operator !== '<>') return orderTest(operator, meter)
  return (a, b) => {
    const equal = equals(a, b, meter)
    return equal === null ? null : !equal
  }
}

function allHold(comparisons: readonly Compare[], values: readonly Value[]): boolean | null {
  let isKnown = true
  for (const [index, compare] of comparisons.entries()) {
    const holds = compare(values[index] ?? null, values[index + 1] ?? null)
    if (holds === false) return false
    isKnown &&= holds !== null
  }
  return isKnown ? true : null
}

/** `x IN list`. */
export function compileMembership(
  { value, list }: Extract<Expression, { kind: 'membership' }>,
  scope: Scope,
): Compiled {
  const wanted = compileExpression(value, scope).evaluate
  const values = compileAs(['list'], [list, 'IN'], scope).evaluate
  return {
    kind: 'boolean',
    evaluate(row: Row) {
      const all = values(row)
      if (all === null) return null
      if (!isList(all)) throw wrongValue(['IN', ['list'], all], list.place)
      return isMember(wanted(row), all, scope.context)
    },
  }
}

function isMember(value: Value, list: readonly Value[], { meter }: Context): boolean | null {
  let isKnown = true
  for (const one of list) {
    meter.spend(1)
    const equal = equals(value, one, meter)
    if (equal === true) return true
    isKnown &&= equal !== null
  }
  return isKnown ? false : null
}

/** `x IS NULL`, `x IS NOT NULL`. */
export function compileNullTest(
  { operand, isNegated }: Extract<Expression, { kind: 'null test' }>,
  scope: Scope,
): Compiled {
  const { evaluate } = compileExpression(operand, scope)
  return { kind: 'boolean', evaluate: (row) => (evaluate(row) === null) !== isNegated }
}
