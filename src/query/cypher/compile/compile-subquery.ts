import { compileQuery } from '../clauses/compile-query.ts'
import type { Expression } from '../syntax/expression.ts'
import { queryError } from '../syntax/query-error.ts'
import type { QueryTree } from '../syntax/query-tree.ts'
import type { Value } from '../values/value.ts'
import type { Compiled } from './context.ts'
import type { Scope } from './scope.ts'

/** `EXISTS { … }`, `COUNT { … }` and `COLLECT { … }`, which know the variables around them. */
export function compileSubquery(expression: Extract<Expression, { kind: 'subquery' }>, scope: Scope): Compiled {
  const { query, isCounted } = countedQuery(expression)
  const inner = compileQuery(query, { ...scope, substitutes: new Map(), outer: scope.variables, weight: undefined })
  if (isCounted) return { kind: 'integer', evaluate: (row) => firstValue(inner, row) }
  if (expression.subquery === 'EXISTS') return { kind: 'boolean', evaluate: (row) => hasRow(inner, row) }
  if (expression.subquery === 'COUNT') return { kind: 'integer', evaluate: (row) => countRows(inner, row) }
  if (inner.columns.length !== 1) throw queryError(expression.place, 'COLLECT { … } returns one column.')
  const { meter } = scope.context
  return {
    kind: 'list',
    evaluate(row) {
      const values: Value[] = []
      inner.run(row, (result, [slot = 0]) => {
        meter.hold(1)
        values.push(result[slot] ?? null)
        return false
      })
      return values
    },
  }
}

/** `COUNT { (a)-->(b) }` as `MATCH (a)-->(b) RETURN count(*)`, which need not find every match. */
function countedQuery({ subquery, query, place }: Extract<Expression, { kind: 'subquery' }>): {
  query: QueryTree
  isCounted: boolean
} {
  const [clauses, ...others] = query.parts
  if (subquery !== 'COUNT' || others.length > 0 || clauses?.at(-1)?.kind !== 'MATCH') return { query, isCounted: false }
  const expression = { kind: 'call', name: 'count', isStar: true, isDistinct: false, values: [], place } as const
  const items = [{ expression, name: 'count' }]
  const result = { kind: 'RETURN', place, items, order: [], isDistinct: false, hasAll: false } as const
  return { query: { ...query, parts: [[...clauses, result]] }, isCounted: true }
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

function firstValue({ run }: Inner, row: Row): Value {
  let value: Value = null
  run(row, (result, [slot = 0]) => {
    value = result[slot] ?? null
    return true
  })
  return value
}

function countRows({ run }: Inner, row: Row): number {
  let count = 0
  run(row, () => {
    count++
    return false
  })
  return count
}
