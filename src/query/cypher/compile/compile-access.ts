import { propertyReader, storedValue } from '../graph-view/property.ts'
import { checkLabels, checkWord } from '../graph-view/vocabulary.ts'
import type { Expression } from '../syntax/expression.ts'
import type { Place } from '../syntax/place.ts'
import { queryError } from '../syntax/query-error.ts'
import type { Kind } from '../values/kind.ts'
import { isInteger } from '../values/number.ts'
import { isElement, isList, isMap, isNode, isRelationship, type Value } from '../values/value.ts'
import { compileAs, wrongValue } from './checked.ts'
import { compileExpression } from './compile-expression.ts'
import type { Compiled } from './context.ts'
import { labelTest } from './label-test.ts'
import type { Scope } from './scope.ts'

const OWNERS: readonly Kind[] = ['map', 'node', 'relationship']

/** `a.name`. */
export function compileProperty(
  { subject, name, place }: Extract<Expression, { kind: 'property' }>,
  scope: Scope,
): Compiled {
  const { kind, evaluate } = compileAs(OWNERS, [subject, `.${name}`], scope)
  const { vocabulary, hasKey } = scope.context
  if (kind === 'node' || kind === 'relationship') checkWord(vocabulary, [`${kind} property`, name], place)
  const readElement = propertyReader(name, hasKey)
  return {
    kind: 'any',
    evaluate(row) {
      const owner = evaluate(row)
      if (owner === null) return null
      return isElement(owner) ? readElement(owner) : readMap(owner, name, place)
    },
  }
}

function readMap(owner: Value, name: string, place: Place): Value {
  if (isMap(owner)) return Object.hasOwn(owner, name) ? storedValue(owner[name]) : null
  throw wrongValue([`.${name}`, OWNERS, owner], place)
}

/** `list[0]`, `map['key']`, `node[$name]`. */
export function compileElement(
  { subject, index, place }: Extract<Expression, { kind: 'element' }>,
  scope: Scope,
): Compiled {
  const owner = compileAs(['list', ...OWNERS], [subject, '[…]'], scope).evaluate
  const key = compileExpression(index, scope).evaluate
  const { hasKey } = scope.context
  return {
    kind: 'any',
    evaluate(row) {
      const [value, at] = [owner(row), key(row)]
      if (value === null || at === null) return null
      if (!isList(value)) return readByKey(value, at, { place, hasKey })
      if (!isInteger(at)) throw wrongValue(['A list', ['integer'], at], index.place)
      return storedValue(value.at(Number(at)))
    },
  }
}

function readByKey(owner: Value, key: Value, at: { place: Place; hasKey: boolean }): Value {
  if (typeof key === 'string')
    return isElement(owner) ? propertyReader(key, at.hasKey)(owner) : readMap(owner, key, at.place)
  if (isElement(owner) || isMap(owner)) throw queryError(at.place, 'A key in […] must be a string.')
  throw wrongValue(['[…]', ['list', ...OWNERS], owner], at.place)
}

/** `list[1..3]`, with negative indices counted from the end. */
export function compileSlice(
  { subject, from, to, place }: Extract<Expression, { kind: 'slice' }>,
  scope: Scope,
): Compiled {
  const list = compileAs(['list'], [subject, '[… .. …]'], scope).evaluate
  const start = from && compileAs(['integer'], [from, '[… .. …]'], scope).evaluate
  const end = to && compileAs(['integer'], [to, '[… .. …]'], scope).evaluate
  return {
    kind: 'list',
    evaluate(row) {
      const [value, first, last] = [list(row), start?.(row), end?.(row)]
      if (value === null || first === null || last === null) return null
      if (!isList(value)) throw wrongValue(['[… .. …]', ['list'], value], place)
      scope.context.meter.spend(value.length)
      return value.slice(bound(first, place), bound(last, place))
    },
  }
}

function bound(value: Exclude<Value, null> | undefined, place: Place): number | undefined {
  if (value === undefined) return undefined
  if (isInteger(value)) return Number(value)
  throw wrongValue(['[… .. …]', ['integer'], value], place)
}

/** `a:Person|Group`, also for the type of a relationship. */
export function compileLabels(
  { subject, labels, place }: Extract<Expression, { kind: 'labels' }>,
  scope: Scope,
): Compiled {
  const { kind, evaluate } = compileAs(['node', 'relationship'], [subject, 'A label'], scope)
  if (kind === 'node') checkLabels(scope.context.vocabulary, 'label', labels)
  if (kind === 'relationship') checkLabels(scope.context.vocabulary, 'type', labels)
  const test = labelTest(labels)
  return {
    kind: 'boolean',
    evaluate(row) {
      const value = evaluate(row)
      if (value === null) return null
      if (isNode(value)) return test(value.labels)
      if (isRelationship(value)) return test([value.type])
      throw wrongValue(['A label', ['node', 'relationship'], value], place)
    },
  }
}
