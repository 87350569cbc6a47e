import { compileAs, truth } from '../compile/checked.ts'
import { compileExpression } from '../compile/compile-expression.ts'
import type { Row } from '../compile/context.ts'
import { type Scope, withVariable } from '../compile/scope.ts'
import { propertyReader } from '../graph-view/property.ts'
import { checkWord } from '../graph-view/vocabulary.ts'
import type { Expression, MapEntry } from '../syntax/expression.ts'
import { equals } from '../values/equality.ts'
import { isNode, isRelationship, type RelationshipValue, type Value } from '../values/value.ts'
import { equalityLookup, type Lookup, lookupOf } from './lookup.ts'
import { slotsOf } from './slots-of.ts'
import type { SlottedChain, SlottedNode, SlottedRelationship } from './slotted.ts'

/** What must hold, and which slots must be filled before it can be asked. */
export type Condition = Readonly<{
  needs: ReadonlySet<number>
  test: (row: Row) => boolean
  lookup?: Lookup | undefined
}>

/** A condition on each relationship of a path of any length. */
export type EachCondition = Readonly<{
  needs: ReadonlySet<number>
  test: (relationship: RelationshipValue, row: Row) => boolean
}>

/** All conditions of a match: maps and WHERE of its nodes and relationships, and its own WHERE, split at AND. */
export function conditionsOf(
  chains: readonly SlottedChain[],
  where: Expression | undefined,
  scope: Scope,
): Condition[] {
  const ofChains = chains.flatMap(({ nodes, relationships }) => [
    ...nodes.flatMap((node) => ofElement(node, scope)),
    ...relationships.filter(({ pattern }) => pattern.length === undefined).flatMap((one) => ofElement(one, scope)),
  ])
  return [...ofChains, ...(where === undefined ? [] : split(where).map((part) => ofExpression(part, scope)))]
}

function ofElement({ pattern, slot }: SlottedNode | SlottedRelationship, scope: Scope): readonly Condition[] {
  const kind = 'direction' in pattern ? 'relationship property' : 'node property'
  const properties = pattern.properties.map((entry) => {
    checkWord(scope.context.vocabulary, [kind, entry.key], entry.value.place)
    return ofProperty(entry, [slot, kind], scope)
  })
  const where = pattern.where === undefined ? [] : split(pattern.where).map((part) => ofExpression(part, scope))
  return [...properties, ...where]
}

type ElementProperty = 'node property' | 'relationship property'

function ofProperty(
  { key, value }: MapEntry,
  [slot, kind]: readonly [number, ElementProperty],
  scope: Scope,
): Condition {
  const { evaluate } = compileExpression(value, scope)
  const has = propertyTest(key, scope)
  return {
    needs: new Set([slot, ...slotsOf(value, scope)]),
    test: (row) => has(row[slot] ?? null, evaluate(row)),
    lookup: kind === 'node property' ? equalityLookup(slot, [key, value], scope) : undefined,
  }
}

function propertyTest(key: string, { context }: Scope): (element: Value, value: Value) => boolean {
  const { hasKey, meter } = context
  const read = propertyReader(key, hasKey)
  return (element, value) =>
    (isNode(element) || isRelationship(element)) && equals(read(element), value, meter) === true
}

function ofExpression(expression: Expression, scope: Scope): Condition {
  const { evaluate } = compileAs(['boolean'], [expression, 'WHERE'], scope)
  return {
    needs: slotsOf(expression, scope),
    test: (row) => truth(evaluate(row), 'WHERE', expression.place) === true,
    lookup: lookupOf(expression, scope),
  }
}

function split(expression: Expression): readonly Expression[] {
  return expression.kind === 'logic' && expression.operator === 'AND'
    ? expression.operands.flatMap(split)
    : [expression]
}

/** The conditions that a pattern of any length puts on each of its relationships. */
export function eachConditions({ pattern }: SlottedRelationship, scope: Scope): readonly EachCondition[] {
  const { properties, where, variable, place } = pattern
  const ofMap = properties.map(({ key, value }) => {
    checkWord(scope.context.vocabulary, ['relationship property', key], value.place)
    const { evaluate } = compileExpression(value, scope)
    const has = propertyTest(key, scope)
    const test = (one: RelationshipValue, row: Row) => has(one, evaluate(row))
    return { needs: slotsOf(value, scope), test }
  })
  if (where === undefined) return ofMap
  const inner = withVariable(scope, variable ?? '', 'relationship')
  const { evaluate } = compileAs(['boolean'], [where, 'WHERE'], inner)
  const needs = new Set([...slotsOf(where, inner)].filter((slot) => slot !== inner.slot))
  const test = (one: RelationshipValue, row: Row) => {
    row[inner.slot] = one
    return truth(evaluate(row), 'WHERE', place) === true
  }
  return [...ofMap, { needs, test }]
}
