import { compileAs, truth } from '../compile/checked.ts'
import { aggregationsIn } from '../compile/compile-call.ts'
import type { Scope, Variable } from '../compile/scope.ts'
import { filter } from '../match/filter.ts'
import type { Expression } from '../syntax/expression.ts'
import { queryError } from '../syntax/query-error.ts'
import type { Projection, ProjectionItem } from '../syntax/query-tree.ts'
import { distinct } from './distinct.ts'
import { page, pageOf } from './page.ts'
import { projectGroups } from './project-groups.ts'
import { projectRows } from './project-rows.ts'
import { compileOrder, sort } from './sort.ts'
import type { Operator } from './stage.ts'

export type Column = Variable & Readonly<{ name: string }>

/** What the items of WITH or RETURN come to, before they are sorted and paged. */
export type Projected = Readonly<{
  operators: readonly Operator[]
  columns: readonly Column[]
  /** What ORDER BY may use, which is more than what goes on. */
  orderScope: (sorted: Expression) => Scope
}>

/** WITH and RETURN: items, aggregation where there is any, DISTINCT, ORDER BY, SKIP, LIMIT, WHERE. */
export function compileProjection(
  clause: Projection,
  scope: Scope,
): { operators: readonly Operator[]; scope: Scope; columns: readonly Column[] } {
  const items = checkedItems(clause, scope)
  const isGrouped = items.some(({ expression }) => aggregationsIn(expression).length > 0)
  const projected = (isGrouped ? projectGroups : projectRows)(items, clause, scope)
  const { columns, orderScope } = projected
  const bounds = pageOf(clause, scope)
  const order = compileOrder(clause.order, orderScope)
  const next = nextScope(columns, scope)
  const { where } = clause
  return {
    operators: [
      ...projected.operators,
      ...(clause.isDistinct ? [distinct(columns, scope.context.meter)] : []),
      ...(order.length > 0 ? [sort(order, bounds, scope.context.meter)] : []),
      ...(bounds === undefined ? [] : [page(bounds)]),
      ...(where === undefined ? [] : [keep(where, orderScope(where))]),
    ],
    scope: next,
    columns,
  }
}

function keep(where: Expression, scope: Scope): Operator {
  const { evaluate } = compileAs(['boolean'], [where, 'WHERE'], scope)
  const step = filter((row) => truth(evaluate(row), 'WHERE', where.place) === true)
  return ({ push, finish }) => ({ push: step(push, []), finish })
}

function checkedItems({ hasAll, items, place, kind }: Projection, { variables }: Scope): readonly ProjectionItem[] {
  if (hasAll && variables.size === 0 && items.length === 0)
    throw queryError(place, `${kind} * has no variables to pass on.`)
  const names = hasAll ? [...variables.keys()].toSorted() : []
  const all = [...names.map((name) => ({ name, expression: { kind: 'variable', name, place } as const })), ...items]
  const seen = new Set<string>()
  for (const { name, expression } of all) {
    if (seen.has(name)) throw queryError(expression.place, `Two columns are called “${name}”.`, 'Rename one with AS.')
    if (expression.kind === 'pattern' && expression.chain.shortest === undefined) {
      throw queryError(expression.place, 'A pattern is no value.', 'Write EXISTS { pattern }, or [pattern | result].')
    }
    seen.add(name)
  }
  return all
}

/** Nothing but the columns goes on, and what the query around a subquery knows. */
function nextScope(columns: readonly Column[], { context, variables, outer }: Scope): Scope {
  const passed = new Map([...outer, ...columns.map(({ name, slot, kind }) => [name, { slot, kind }] as const)])
  const hidden = { names: new Set(variables.keys()), reason: 'was not passed on by WITH.' }
  return { context, outer, hidden, variables: passed, substitutes: new Map() }
}
