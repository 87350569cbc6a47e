import { propertiesOf } from '../graph-view/property.ts'
import type { Expression, MapEntry } from '../syntax/expression.ts'
import type { Kind } from '../values/kind.ts'
import { isMap, isNode, isRelationship, type MapValue, type Value } from '../values/value.ts'
import { compileAs, wrongValue } from './checked.ts'
import { compileExpression } from './compile-expression.ts'
import type { Compiled, Evaluate } from './context.ts'
import type { Scope } from './scope.ts'

/** `[a, b]`. */
export function compileList({ values }: Extract<Expression, { kind: 'list' }>, scope: Scope): Compiled {
  const evaluations = values.map((value) => compileExpression(value, scope).evaluate)
  return { kind: 'list', evaluate: (row) => evaluations.map((evaluate) => evaluate(row)) }
}

/** `{key: value}`. */
export function compileMap({ entries }: Extract<Expression, { kind: 'map' }>, scope: Scope): Compiled {
  const evaluations = entries.map((entry) => compileEntry(entry, scope))
  return {
    kind: 'map',
    evaluate: (row) => Object.fromEntries(evaluations.map(([key, evaluate]) => [key, evaluate(row)])),
  }
}

function compileEntry({ key, value }: MapEntry, scope: Scope): readonly [string, Evaluate] {
  return [key, compileExpression(value, scope).evaluate]
}

const PROJECTED: readonly Kind[] = ['map', 'node', 'relationship']

/** `a {.name, .*, key: value}`; null where there is no `a`. */
export function compileMapProjection(
  { subject, entries, place }: Extract<Expression, { kind: 'map projection' }>,
  scope: Scope,
): Compiled {
  const source = compileAs(PROJECTED, [subject, '{…}'], scope).evaluate
  const evaluations = entries.map((entry) => (entry === 'all' ? entry : compileEntry(entry, scope)))
  return {
    kind: 'map',
    evaluate(row) {
      const value = source(row)
      if (value === null) return null
      if (!isNode(value) && !isRelationship(value) && !isMap(value)) throw wrongValue(['{…}', PROJECTED, value], place)
      const all = evaluations.flatMap((one) =>
        one === 'all' ? Object.entries(mapOf(value)) : [[one[0], one[1](row)] as const],
      )
      return Object.fromEntries<Value>(all)
    },
  }
}

function mapOf(value: Extract<Value, object>): MapValue {
  return isNode(value) || isRelationship(value) ? propertiesOf(value) : isMap(value) ? value : {}
}
