import type { Kind } from '../values/kind.ts'
import type { Context } from './context.ts'

/** A name that an expression may use. */
export type Variable = Readonly<{ slot: number; kind: Kind }>

/** A whole expression that was worked out before, as the groups of an aggregation are. */
export type Substitute = Variable & Readonly<{ names: ReadonlySet<string>; isAggregation?: true }>

/** What is known at one point of a query. */
export type Scope = Readonly<{
  context: Context
  variables: ReadonlyMap<string, Variable>
  /** By canonical text. */
  substitutes: ReadonlyMap<string, Substitute>
  /** Of the query around a subquery: they stay known whatever WITH passes on. */
  outer: ReadonlyMap<string, Variable>
  /** The slot that says for how many matches a row stands, right after a match that counts some of them without a look. */
  weight?: number | undefined
  /** Names that are known but may not be used here, and why. */
  hidden?: Readonly<{ names: ReadonlySet<string>; reason: string }> | undefined
}>

export function emptyScope(context: Context): Scope {
  return { context, variables: new Map(), substitutes: new Map(), outer: new Map() }
}

/** The scope with one variable more, or another in the place of one of its name; nothing is aggregated within it. */
export function withVariable(scope: Scope, name: string, kind: Kind): Scope & { readonly slot: number } {
  const slot = scope.context.newSlot()
  const variables = new Map(scope.variables).set(name, { slot, kind })
  const substitutes = new Map([...scope.substitutes].filter(([, one]) => !one.isAggregation && !one.names.has(name)))
  return { ...scope, variables, substitutes, slot }
}
