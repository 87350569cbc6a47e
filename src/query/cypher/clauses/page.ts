import { namesIn } from '../compile/canonical.ts'
import { compileExpression } from '../compile/compile-expression.ts'
import { emptyScope, type Scope } from '../compile/scope.ts'
import type { Expression } from '../syntax/expression.ts'
import { queryError } from '../syntax/query-error.ts'
import type { Projection } from '../syntax/query-tree.ts'
import type { Operator } from './stage.ts'

/** How many rows are left out, and how many follow at most. */
export type Page = Readonly<{ skip: number; limit: number }>

export function pageOf({ skip, limit }: Projection, scope: Scope): Page | undefined {
  if (skip === undefined && limit === undefined) return undefined
  return { skip: skip ? countOf(skip, 'SKIP', scope) : 0, limit: limit ? countOf(limit, 'LIMIT', scope) : Infinity }
}

function countOf(expression: Expression, role: string, { context }: Scope): number {
  const { place } = expression
  if (namesIn(expression).size > 0) throw queryError(place, `${role} is the same for all rows and takes no variable.`)
  const count = compileExpression(expression, emptyScope(context)).evaluate([])
  if (typeof count === 'number' && Number.isInteger(count) && count >= 0) return count
  throw queryError(place, `${role} takes a whole number from 0.`)
}

export function page({ skip, limit }: Page): Operator {
  return ({ push, finish }) => {
    let count = 0
    return {
      push(row) {
        if (limit === 0) return true
        count++
        if (count <= skip) return false
        return push(row) || count >= skip + limit
      },
      finish,
    }
  }
}
