import type { ArithmeticOperator, Expression, Operation } from '../syntax/expression.ts'
import { calculate, negated } from '../values/arithmetic.ts'
import { type Kind, mayBe } from '../values/kind.ts'
import { wrongKind } from './checked.ts'
import { compileExpression } from './compile-expression.ts'
import type { Compiled, Row } from './context.ts'
import type { Scope } from './scope.ts'

type Step = (value: ReturnType<Compiled['evaluate']>, row: Row) => ReturnType<Compiled['evaluate']>

/** `a + b - c`, from left to right. */
export function compileArithmetic(
  { first, rest }: Extract<Expression, { kind: 'arithmetic' }>,
  scope: Scope,
): Compiled {
  const start = compileExpression(first, scope)
  let { kind } = start
  const steps: Step[] = []
  for (const operation of rest) {
    const compiled = compileExpression(operation.operand, scope)
    kind = kindOfResult([kind, compiled.kind], operation)
    steps.push(step(operation, compiled, scope))
  }
  return {
    kind,
    evaluate(row) {
      let value = start.evaluate(row)
      for (const next of steps) value = next(value, row)
      return value
    },
  }
}

function step({ operator, place }: Operation<ArithmeticOperator>, { evaluate }: Compiled, { context }: Scope): Step {
  const at = { place, meter: context.meter }
  return (value, row) => calculate(operator, [value, evaluate(row)], at)
}

function kindOfResult([a, b]: readonly [Kind, Kind], { operator, place }: Operation<ArithmeticOperator>): Kind {
  if (operator === '+' && (a === 'list' || b === 'list')) return 'list'
  const kinds: readonly Kind[] = operator === '+' ? ['number', 'string', 'list'] : ['number']
  for (const kind of [a, b]) {
    if (!mayBe(kind, kinds)) throw wrongKind([operator, kinds, kind], place)
  }
  if (operator === '+') return a === 'integer' && b === 'integer' ? 'integer' : 'any'
  if (operator === '^') return 'float'
  return a === 'integer' && b === 'integer' ? 'integer' : 'number'
}

/** `-x`. */
export function compileNegation({ operand, place }: Extract<Expression, { kind: 'negation' }>, scope: Scope): Compiled {
  const { kind, evaluate } = compileExpression(operand, scope)
  if (!mayBe(kind, ['number'])) throw wrongKind(['-', ['number'], kind], place)
  return { kind: kind === 'any' ? 'number' : kind, evaluate: (row) => negated(evaluate(row), place) }
}
