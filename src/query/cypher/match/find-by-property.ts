import type { Scope } from '../compile/scope.ts'
import { keyProperty } from '../graph-view/mapping.ts'
import { isList, type NodeValue, type Value } from '../values/value.ts'

/** Nodes among which all are that are wanted; `undefined` where that cannot be told, so that all must be tried. */
export type Found = readonly NodeValue[] | undefined

/** Nodes whose property equals a value. */
export function findEqual(name: string, { context }: Scope): (value: Value) => Found {
  const { index, hasKey } = context
  const isKey = hasKey && name === keyProperty
  return (value) => {
    if (typeof value === 'string') return isKey ? asList(index.node(value)) : index.withText(name, value)
    return isKey || value === null ? [] : undefined
  }
}

/** Nodes whose property equals a value of a list. */
export function findAmong(name: string, scope: Scope): (values: Value) => Found {
  const find = findEqual(name, scope)
  return (values) => (values !== null && isList(values) ? union(values.map(find)) : undefined)
}

/** Nodes whose property is a list that has a value in it. */
export function findHolding(name: string, { context }: Scope): (value: Value) => Found {
  return (value) => (typeof value === 'string' ? context.index.withTextInList(name, value) : undefined)
}

/** Each node once. */
export function union(all: readonly Found[]): Found {
  const found = all.filter((nodes) => nodes !== undefined)
  return found.length === all.length ? [...new Set(found.flat())] : undefined
}

function asList(node: NodeValue | undefined): readonly NodeValue[] {
  return node === undefined ? [] : [node]
}
