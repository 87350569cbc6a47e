import { canonical } from '../compile/canonical.ts'
import { compileExpression } from '../compile/compile-expression.ts'
import type { Row } from '../compile/context.ts'
import type { Scope } from '../compile/scope.ts'
import { keyProperty } from '../graph-view/mapping.ts'
import type { Expression } from '../syntax/expression.ts'
import type { Value } from '../values/value.ts'
import { type Found, findAmong, findEqual, findHolding, union } from './find-by-property.ts'
import { slotsOf } from './slots-of.ts'

/** What a condition says of the nodes that a slot can hold, so that not all must be tried. */
export type Lookup = Readonly<{
  slot: number
  /** Slots that must be filled before. */
  needs: ReadonlySet<number>
  /** Whether it leaves one node at most. */
  isKey: boolean
  find: (row: Row) => Found
}>

/** `a.name = x`, `a.name IN list`, `x IN a.names`, and these joined by OR where all are about one node. */
export function lookupOf(expression: Expression, scope: Scope): Lookup | undefined {
  if (expression.kind === 'logic') return ofAlternatives(expression, scope)
  if (expression.kind === 'membership') {
    const { value, list } = expression
    return lookup([value, list], findAmong, scope) ?? lookup([list, value], findHolding, scope)
  }
  if (expression.kind !== 'comparison' || expression.rest.length !== 1) return undefined
  const [operation] = expression.rest
  if (operation?.operator !== '=') return undefined
  const { first } = expression
  return lookup([first, operation.operand], findEqual, scope) ?? lookup([operation.operand, first], findEqual, scope)
}

/** `{name: value}` in a pattern. */
export function equalityLookup(slot: number, [name, value]: readonly [string, Expression], scope: Scope): Lookup {
  const find = findEqual(name, scope)
  const { evaluate } = compileExpression(value, scope)
  const isKey = scope.context.hasKey && name === keyProperty
  return { slot, needs: slotsOf(value, scope), isKey, find: (row) => find(evaluate(row)) }
}

type Finder = (name: string, scope: Scope) => (value: Value) => Found

/** Of a property of a variable, and what it is compared with. */
function lookup([owner, value]: readonly [Expression, Expression], finder: Finder, scope: Scope): Lookup | undefined {
  if (owner.kind !== 'property' || owner.subject.kind !== 'variable') return undefined
  const variable = scope.variables.get(owner.subject.name)
  if (variable?.kind !== 'node' || scope.substitutes.has(canonical(owner))) return undefined
  const find = finder(owner.name, scope)
  const { evaluate } = compileExpression(value, scope)
  const isKey = finder === findEqual && scope.context.hasKey && owner.name === keyProperty
  return { slot: variable.slot, needs: slotsOf(value, scope), isKey, find: (row) => find(evaluate(row)) }
}

function ofAlternatives(
  { operator, operands }: Extract<Expression, { kind: 'logic' }>,
  scope: Scope,
): Lookup | undefined {
  if (operator !== 'OR') return undefined
  const lookups = operands.map((operand) => lookupOf(operand, scope)).filter((one) => one !== undefined)
  const [first] = lookups
  if (first === undefined || lookups.length < operands.length) return undefined
  if (lookups.some(({ slot }) => slot !== first.slot)) return undefined
  return {
    slot: first.slot,
    needs: new Set(lookups.flatMap(({ needs }) => [...needs])),
    isKey: false,
    find: (row) => union(lookups.map(({ find }) => find(row))),
  }
}
