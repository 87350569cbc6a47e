import type { Expression } from '../syntax/expression.ts'
import type { Place } from '../syntax/place.ts'
import { queryError } from '../syntax/query-error.ts'
import { type Kind, kindOf, mayBe, withArticle } from '../values/kind.ts'
import type { Value } from '../values/value.ts'
import { compileExpression } from './compile-expression.ts'
import type { Compiled } from './context.ts'
import type { Scope } from './scope.ts'

/** Compiles an expression that must give one of certain kinds of values, or null. */
export function compileAs(
  kinds: readonly Kind[],
  [expression, role]: readonly [Expression, string],
  scope: Scope,
): Compiled {
  const compiled = compileExpression(expression, scope)
  if (mayBe(compiled.kind, kinds)) return compiled
  throw wrongKind([role, kinds, compiled.kind], expression.place)
}

/** The error that a value turned out to be of another kind. */
export function wrongValue([role, kinds, value]: readonly [string, readonly Kind[], Value], place: Place): Error {
  return wrongKind([role, kinds, kindOf(value)], place)
}

export function wrongKind([role, kinds, kind]: readonly [string, readonly Kind[], Kind], place: Place): Error {
  return queryError(place, `${role} takes ${kinds.map(withArticle).join(' or ')}, not ${withArticle(kind)}.`)
}

/** A value that must be true, false or unknown. */
export function truth(value: Value, role: string, place: Place): boolean | null {
  if (typeof value === 'boolean' || value === null) return value
  throw wrongValue([role, ['boolean'], value], place)
}
