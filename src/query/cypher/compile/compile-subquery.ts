import { compileQuery } from '../clauses/compile-query.ts'
import type { Expression } from '../syntax/expression.ts'
import { queryError } from '../syntax/query-error.ts'
import type { Value } from '../values/value.ts'
import type { Compiled } from './context.ts'
import type { Scope } from './scope.ts'

/** `EXISTS { … }`, `COUNT { … }` and `COLLECT { … }`, which know the variables around them. */
export function compileSubquery(expression: Extract<Expression, { kind: 'subquery' }>, scope: Scope): Compiled {
  const inner = compileQuery(expression.query, { ...scope, substitutes: new Map(), outer: scope.variables })
  if (expression.subquery === 'EXISTS') return { kind: 'boolean', evaluate: (row) => hasRow(inner, row) }
  if (expression.subquery === 'COUNT') return { kind: 'integer', evaluate: (row) => countRows(inner, row) }
  if (inner.columns.length !== 1) throw queryError(expression.place, 'COLLECT { … } returns one column.')
  const { meter } = scope.context
  return {
    kind: 'list',
    evaluate(row) {
      const values: Value[] = []
      inner.run(row, ([value = null]) => {
        meter.hold(1)
        values.push(value)
        return false
      })
      return values
    },
  }
}

type Inner = ReturnType<typeof compileQuery>
type Row = Parameters<Compiled['evaluate']>[0]

function hasRow({ run }: Inner, row: Row): boolean {
  let isFound = false
  run(row, () => {
    isFound = true
    return true
  })
  return isFound
}

function countRows({ run }: Inner, row: Row): number {
  let count = 0
  run(row, () => {
    count++
    return false
  })
  return count
}
