import { canonical } from '../compile/canonical.ts'
import { aggregationsIn } from '../compile/compile-call.ts'
import type { Scope, Substitute, Variable } from '../compile/scope.ts'
import type { Expression } from '../syntax/expression.ts'
import type { Projection, ProjectionItem } from '../syntax/query-tree.ts'
import { type CompiledAggregation, compileAggregation } from './aggregation.ts'
import { group } from './group.ts'
import { assigning, type CompiledItem, compileItem, substitutesOf, variablesOf } from './project-rows.ts'
import type { Column, Projected } from './projection.ts'

/** One row for each group of rows that agree in all items that aggregate nothing. */
export function projectGroups(items: readonly ProjectionItem[], _: Projection, scope: Scope): Projected {
  const aggregations = compileAggregations(items, scope)
  const keys = new Map(
    items.filter((item) => !aggregates(item.expression)).map((item) => [item, compileItem(item, scope)]),
  )
  const grouped = groupedScope(keys, aggregations, scope)
  const compiled = items.map((item) => keys.get(item) ?? compileItem(item, grouped))
  const columns = compiled.map(({ column }) => column)
  const results = compiled.filter((_item, index) => aggregates(items[index]?.expression))
  return {
    operators: [group([...keys.values()], aggregations, scope.context.meter), ...assigning(results)],
    columns,
    orderScope: (sorted) => orderScope(sorted, { items, columns, grouped }),
  }
}

function aggregates(expression: Expression | undefined): boolean {
  return expression !== undefined && aggregationsIn(expression).length > 0
}

/** Each aggregation once, however often it is written. */
function compileAggregations(items: readonly ProjectionItem[], scope: Scope): ReadonlyMap<string, CompiledAggregation> {
  const calls = items.flatMap(({ expression }) => aggregationsIn(expression))
  const distinctCalls = new Map(calls.map((call) => [canonical(call), call]))
  return new Map([...distinctCalls].map(([text, call]) => [text, compileAggregation(call, scope)]))
}

/** Within an item that aggregates, only keys can be used that are variables or properties, as openCypher has it. */
function groupedScope(
  keys: ReadonlyMap<ProjectionItem, CompiledItem>,
  aggregations: ReadonlyMap<string, CompiledAggregation>,
  scope: Scope,
): Scope {
  const variables = new Map<string, Variable>(scope.outer)
  for (const [{ expression }, { column }] of keys) {
    if (expression.kind === 'variable') variables.set(expression.name, column)
  }
  const properties = [...keys].filter(([{ expression }]) => expression.kind === 'property')
  const substitutes = substitutesOf(
    properties.map(([item]) => item),
    properties.map(([, { column }]) => column),
  )
  for (const [text, { slot, kind }] of aggregations) {
    substitutes.set(text, { slot, kind, names: new Set(), isAggregation: true })
  }
  const names = new Set(scope.variables.keys())
  const hidden = {
    names,
    reason: 'is neither aggregated nor a column of its own, so that a group may have many of it.',
  }
  return { ...scope, variables, substitutes, hidden }
}

function orderScope(
  sorted: Expression,
  { items, columns, grouped }: { items: readonly ProjectionItem[]; columns: readonly Column[]; grouped: Scope },
): Scope {
  const variables = new Map([...grouped.variables, ...variablesOf(columns)])
  const whole: Iterable<readonly [string, Substitute]> = aggregates(sorted) ? [] : substitutesOf(items, columns)
  return { ...grouped, variables, substitutes: new Map([...grouped.substitutes, ...whole]) }
}
