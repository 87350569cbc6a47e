import { canonical, namesIn } from '../compile/canonical.ts'
import { compileExpression } from '../compile/compile-expression.ts'
import type { Evaluate } from '../compile/context.ts'
import type { Scope, Substitute, Variable } from '../compile/scope.ts'
import type { Projection, ProjectionItem } from '../syntax/query-tree.ts'
import type { Column, Projected } from './projection.ts'
import type { Operator } from './stage.ts'

/** One row for each row. */
export function projectRows(items: readonly ProjectionItem[], { isDistinct }: Projection, scope: Scope): Projected {
  const compiled = items.map((item) => compileItem(item, scope))
  const columns = compiled.map(({ column }) => column)
  const known = isDistinct ? scope.outer : scope.variables
  const variables = new Map([...known, ...variablesOf(columns)])
  const substitutes = isDistinct ? substitutesOf(items, columns) : scope.substitutes
  const hidden = {
    names: new Set(scope.variables.keys()),
    reason: 'is not returned: after DISTINCT only columns can be sorted by.',
  }
  const orderScope: Scope = { ...scope, variables, substitutes, hidden }
  return { operators: assigning(compiled), columns, orderScope: () => orderScope }
}

/** A column, and how to fill it; a variable keeps its slot. */
export type CompiledItem = Readonly<{ column: Column; evaluate?: Evaluate }>

export function compileItem({ expression, name }: ProjectionItem, scope: Scope): CompiledItem {
  const known = expression.kind === 'variable' ? scope.variables.get(expression.name) : undefined
  if (known !== undefined) return { column: { ...known, name } }
  const { kind, evaluate } = compileExpression(expression, scope)
  return { column: { name, kind, slot: scope.context.newSlot() }, evaluate }
}

/** Fills the slots of columns. */
export function assigning(items: readonly CompiledItem[]): readonly Operator[] {
  const assignments = items.flatMap(({ column, evaluate }) =>
    evaluate === undefined ? [] : [{ slot: column.slot, evaluate }],
  )
  if (assignments.length === 0) return []
  const assign: Operator = ({ push, finish }) => ({
    push(row) {
      for (const { slot, evaluate } of assignments) row[slot] = evaluate(row)
      return push(row)
    },
    finish,
  })
  return [assign]
}

export function variablesOf(columns: readonly Column[]): readonly (readonly [string, Variable])[] {
  return columns.map(({ name, slot, kind }) => [name, { slot, kind }])
}

/** Items by their canonical text, so that they can be sorted by as they were written. */
export function substitutesOf(items: readonly ProjectionItem[], columns: readonly Column[]): Map<string, Substitute> {
  const found = items.map(({ expression }, index) => {
    const { slot = 0, kind = 'any' } = columns[index] ?? {}
    return [canonical(expression), { slot, kind, names: namesIn(expression) }] as const
  })
  return new Map(found)
}
