import type { Expression } from '../syntax/expression.ts'
import { queryError } from '../syntax/query-error.ts'
import { suggestion } from '../syntax/suggestion.ts'
import { kindOf } from '../values/kind.ts'
import type { Value } from '../values/value.ts'
import { canonical } from './canonical.ts'
import { compileElement, compileLabels, compileProperty, compileSlice } from './compile-access.ts'
import { compileArithmetic, compileNegation } from './compile-arithmetic.ts'
import { compileCall } from './compile-call.ts'
import { compileCase } from './compile-case.ts'
import { compileList, compileMap, compileMapProjection } from './compile-collection.ts'
import { compileComparison, compileMembership, compileNullTest } from './compile-comparison.ts'
import { compileLogic, compileNot } from './compile-logic.ts'
import { compileListComprehension, compileQuantifier, compileReduce } from './compile-loop.ts'
import { compilePattern, compilePatternComprehension } from './compile-pattern.ts'
import { compileStringTest } from './compile-string-test.ts'
import { compileSubquery } from './compile-subquery.ts'
import type { Compiled } from './context.ts'
import type { Scope } from './scope.ts'

/** Resolves the names of an expression, checks what can be known before a run, and makes a function of it. */
export function compileExpression(expression: Expression, scope: Scope): Compiled {
  const substitute = scope.substitutes.size > 0 ? scope.substitutes.get(canonical(expression)) : undefined
  return substitute === undefined ? compiled(expression, scope) : fromSlot(substitute)
}

function compiled(expression: Expression, scope: Scope): Compiled {
  switch (expression.kind) {
    case 'literal':
      return constant(expression.value)
    case 'parameter':
      return compileParameter(expression, scope)
    case 'variable':
      return compileVariable(expression, scope)
    case 'property':
      return compileProperty(expression, scope)
    case 'element':
      return compileElement(expression, scope)
    case 'slice':
      return compileSlice(expression, scope)
    case 'labels':
      return compileLabels(expression, scope)
    case 'logic':
      return compileLogic(expression, scope)
    case 'not':
      return compileNot(expression, scope)
    case 'comparison':
      return compileComparison(expression, scope)
    case 'arithmetic':
      return compileArithmetic(expression, scope)
    case 'negation':
      return compileNegation(expression, scope)
    case 'membership':
      return compileMembership(expression, scope)
    case 'string test':
      return compileStringTest(expression, scope)
    case 'null test':
      return compileNullTest(expression, scope)
    default:
      return compiledForm(expression, scope)
  }
}

type Form = 'list' | 'map' | 'map projection' | 'case' | 'call' | 'list comprehension' | 'quantifier' | 'reduce'
type PatternForm = 'pattern' | 'pattern comprehension' | 'subquery'

function compiledForm(expression: Extract<Expression, { kind: Form | PatternForm }>, scope: Scope): Compiled {
  switch (expression.kind) {
    case 'list':
      return compileList(expression, scope)
    case 'map':
      return compileMap(expression, scope)
    case 'map projection':
      return compileMapProjection(expression, scope)
    case 'case':
      return compileCase(expression, scope)
    case 'call':
      return compileCall(expression, scope)
    case 'list comprehension':
      return compileListComprehension(expression, scope)
    case 'quantifier':
      return compileQuantifier(expression, scope)
    case 'reduce':
      return compileReduce(expression, scope)
    case 'pattern':
      return compilePattern(expression, scope)
    case 'pattern comprehension':
      return compilePatternComprehension(expression, scope)
    case 'subquery':
      return compileSubquery(expression, scope)
  }
}

function constant(value: Value): Compiled {
  return { kind: kindOf(value), evaluate: () => value, constant: value }
}

function compileParameter({ name, place }: Extract<Expression, { kind: 'parameter' }>, { context }: Scope): Compiled {
  const { parameters } = context
  if (Object.hasOwn(parameters, name)) return constant(parameters[name] ?? null)
  const remedy = suggestion(name, Object.keys(parameters)) ?? 'Give it in “params”, or with -p NAME=VALUE.'
  throw queryError(place, `The parameter $${name} has no value.`, remedy)
}

function compileVariable({ name, place }: Extract<Expression, { kind: 'variable' }>, scope: Scope): Compiled {
  const variable = scope.variables.get(name)
  if (variable !== undefined) return fromSlot(variable)
  const { hidden } = scope
  if (hidden?.names.has(name)) throw queryError(place, `The variable “${name}” ${hidden.reason}`)
  const remedy = suggestion(name, scope.variables.keys()) ?? `Text stands in quotes: ${JSON.stringify(name)}`
  throw queryError(place, `There is no variable “${name}” here.`, remedy)
}

function fromSlot({ slot, kind }: Readonly<{ slot: number; kind: Compiled['kind'] }>): Compiled {
  return { kind, evaluate: (row) => row[slot] ?? null }
}
