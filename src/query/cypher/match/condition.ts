import { canonical, namesIn } from '../compile/canonical.ts'
import { compileAs, truth } from '../compile/checked.ts'
import { compileExpression } from '../compile/compile-expression.ts'
import type { Evaluate, Row } from '../compile/context.ts'
import { type Scope, withVariable } from '../compile/scope.ts'
import { keyProperty } from '../graph-view/mapping.ts'
import { propertyReader } from '../graph-view/property.ts'
import { checkWord } from '../graph-view/vocabulary.ts'
import type { Expression, MapEntry } from '../syntax/expression.ts'
import { equals } from '../values/equality.ts'
import { isNode, isRelationship, type RelationshipValue, type Value } from '../values/value.ts'
import type { SlottedChain, SlottedNode, SlottedRelationship } from './slotted.ts'

/** What must hold, and which slots must be filled before it can be asked. */
export type Condition = Readonly<{
  needs: ReadonlySet<number>
  test: (row: Row) => boolean
  /** Where it says that a slot holds the node of a certain key. */
  key?: Readonly<{ slot: number; value: Evaluate; needs: ReadonlySet<number> }> | undefined
  /** Where it says that a property of a slot equals something. */
  equalsSlot?: number | undefined
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
    return ofProperty(entry, slot, scope)
  })
  const where = pattern.where === undefined ? [] : split(pattern.where).map((part) => ofExpression(part, scope))
  return [...properties, ...where]
}

function ofProperty({ key, value }: MapEntry, slot: number, scope: Scope): Condition {
  const { evaluate } = compileExpression(value, scope)
  const { hasKey } = scope.context
  const needs = slotsOf(value, scope)
  const has = propertyTest(key, scope)
  return {
    needs: new Set([slot, ...needs]),
    test: (row) => has(row[slot] ?? null, evaluate(row)),
    key: hasKey && key === keyProperty ? { slot, value: evaluate, needs } : undefined,
    equalsSlot: slot,
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
  const [equality] = equalitiesOf(expression, scope)
  return {
    needs: slotsOf(expression, scope),
    test: (row) => truth(evaluate(row), 'WHERE', expression.place) === true,
    key: equalitiesOf(expression, scope).find(({ name }) => scope.context.hasKey && name === keyProperty),
    equalsSlot: equality?.slot,
  }
}

type Equality = Readonly<{ slot: number; name: string; value: Evaluate; needs: ReadonlySet<number> }>

/** `a.name = value`, either way round, where the value is not of `a` itself. */
function equalitiesOf(expression: Expression, scope: Scope): readonly Equality[] {
  if (expression.kind !== 'comparison' || expression.rest.length !== 1) return []
  const [operation] = expression.rest
  if (operation?.operator !== '=') return []
  const sides = [expression.first, operation.operand] as const
  return [sides, sides.toReversed()].flatMap(([side, value]) => {
    if (side?.kind !== 'property' || side.subject.kind !== 'variable' || value === undefined) return []
    const variable = scope.variables.get(side.subject.name)
    if (variable?.kind !== 'node' || scope.substitutes.has(canonical(side))) return []
    return [
      {
        slot: variable.slot,
        name: side.name,
        value: compileExpression(value, scope).evaluate,
        needs: slotsOf(value, scope),
      },
    ]
  })
}

function split(expression: Expression): readonly Expression[] {
  return expression.kind === 'logic' && expression.operator === 'AND'
    ? expression.operands.flatMap(split)
    : [expression]
}

function slotsOf(expression: Expression, { variables }: Scope): ReadonlySet<number> {
  return new Set([...namesIn(expression)].flatMap((name) => variables.get(name)?.slot ?? []))
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
