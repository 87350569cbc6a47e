import type { Expression } from '../syntax/expression.ts'
import { compileAs, truth } from './checked.ts'
import type { Compiled, Row } from './context.ts'
import type { Scope } from './scope.ts'

type Logic = Extract<Expression, { kind: 'logic' }>
type Operand = (row: Row) => boolean | null

/** AND, OR and XOR in three values: what is unknown stays so unless the rest decides. */
export function compileLogic({ operator, operands }: Logic, scope: Scope): Compiled {
  const tests = operands.map((operand) => compileOperand(operand, operator, scope))
  if (operator === 'XOR') return { kind: 'boolean', evaluate: (row) => exclusive(tests, row) }
  const deciding = operator === 'OR'
  return { kind: 'boolean', evaluate: (row) => decided(tests, deciding, row) }
}

export function compileNot({ operand }: Extract<Expression, { kind: 'not' }>, scope: Scope): Compiled {
  const test = compileOperand(operand, 'NOT', scope)
  return {
    kind: 'boolean',
    evaluate(row) {
      const value = test(row)
      return value === null ? null : !value
    },
  }
}

function compileOperand(operand: Expression, role: string, scope: Scope): Operand {
  const { evaluate } = compileAs(['boolean'], [operand, role], scope)
  return (row) => truth(evaluate(row), role, operand.place)
}

function decided(tests: readonly Operand[], deciding: boolean, row: Row): boolean | null {
  let isKnown = true
  for (const test of tests) {
    const value = test(row)
    if (value === deciding) return deciding
    isKnown &&= value !== null
  }
  return isKnown ? !deciding : null
}

function exclusive(tests: readonly Operand[], row: Row): boolean | null {
  let result: boolean | null = false
  for (const test of tests) {
    const value = test(row)
    result = result === null || value === null ? null : result !== value
  }
  return result
}
