import { aggregations } from '../functions/aggregations.ts'
import type { CallSite, CypherFunction } from '../functions/cypher-function.ts'
import { functions } from '../functions/index.ts'
import type { Call, Expression } from '../syntax/expression.ts'
import type { Place } from '../syntax/place.ts'
import { queryError } from '../syntax/query-error.ts'
import { suggestion } from '../syntax/suggestion.ts'
import { kindTest, mayBe } from '../values/kind.ts'
import type { Value } from '../values/value.ts'
import { callsOf, remembered } from './canonical.ts'
import { wrongKind, wrongValue } from './checked.ts'
import { compileExpression } from './compile-expression.ts'
import type { Compiled, Evaluate } from './context.ts'
import type { Scope } from './scope.ts'

const byName: ReadonlyMap<string, CypherFunction> = new Map(functions.map((one) => [one.name.toLowerCase(), one]))
const aggregating: ReadonlySet<string> = new Set(aggregations.map(({ name }) => name.toLowerCase()))

/** Whether a name is one of a function over groups. */
function isAggregation(name: string): boolean {
  return aggregating.has(name.toLowerCase())
}

/** The aggregations in an expression, outside of its subqueries. */
export const aggregationsIn = remembered((tree: object) => callsOf(tree, isAggregation))

/** The call of a function; aggregations were worked out before, wherever they are allowed. */
export function compileCall(expression: Extract<Expression, { kind: 'call' }>, scope: Scope): Compiled {
  const { name, place, isDistinct, isStar } = expression
  if (isAggregation(name))
    throw queryError(place, `${name}() cannot stand here.`, 'Aggregate in WITH or RETURN, and go on from there.')
  const found = byName.get(name.toLowerCase())
  if (found === undefined) throw unknownFunction(name, place)
  if (isDistinct || isStar) throw queryError(place, `${name}() takes neither DISTINCT nor *.`)
  const { meter, random } = scope.context
  const site: CallSite = { name: found.name, place, meter, random }
  const values = compileValues(expression, found, scope)
  return { kind: found.gives, evaluate: applied(found, values, site) }
}

function compileValues(
  { values, place }: Call & { place: Place },
  called: CypherFunction,
  scope: Scope,
): readonly Evaluate[] {
  const { name, takes, optional = 0, takesAny } = called
  const isFitting = takesAny
    ? values.length > 0
    : values.length <= takes.length && values.length >= takes.length - optional
  if (!isFitting) throw queryError(place, `${name}() takes ${countOf(called)}, not ${values.length}.`)
  return values.map((value, position) => {
    const { kind, evaluate } = compileExpression(value, scope)
    const wanted = takes[position]
    if (value.kind === 'pattern' && value.chain.shortest === undefined) throw patternAsValue(name, value.place)
    if (wanted !== undefined && !wanted.includes('any') && !mayBe(kind, wanted))
      throw wrongKind([`${name}()`, wanted, kind], value.place)
    return evaluate
  })
}

function patternAsValue(name: string, place: Place): Error {
  return queryError(place, `${name}() takes no pattern.`, 'To count what matches, write COUNT { pattern }.')
}

function countOf({ takes, optional = 0, takesAny }: CypherFunction): string {
  if (takesAny) return 'one value or more'
  const least = takes.length - optional
  return `${optional > 0 ? `${least} or ${takes.length} values` : least === 1 ? '1 value' : `${least} values`}`
}

function applied(called: CypherFunction, values: readonly Evaluate[], site: CallSite): Evaluate {
  const { takesAny, apply } = called
  const check = checking(called, site)
  const [only] = values
  if (takesAny)
    return (row) =>
      apply(
        values.map((value) => value(row)),
        site,
      )
  if (values.length === 1 && only !== undefined) {
    return (row) => {
      const value = only(row)
      if (value === null) return null
      check(value, 0)
      return apply([value], site)
    }
  }
  return (row) => {
    const given = values.map((value) => value(row))
    if (given.includes(null)) return null
    given.forEach(check)
    return apply(given, site)
  }
}

/** Throws for a value that the function does not take at its position. */
function checking({ takes }: CypherFunction, site: CallSite): (value: Value, position: number) => void {
  const tests = takes.map(kindTest)
  return (value, position) => {
    const isFitting = tests[position]?.(value) ?? true
    if (!isFitting) throw wrongValue([`${site.name}()`, takes[position] ?? [], value], site.place)
  }
}

function unknownFunction(name: string, place: Place): Error {
  if (TEMPORAL.has(name.toLowerCase().split('.')[0] ?? '')) {
    return queryError(
      place,
      `${name}() is not supported.`,
      "Times are ISO strings, which compare as they are: r.timeStart >= '2025-01'.",
    )
  }
  const names = [...functions, ...aggregations].map((one) => one.name)
  return queryError(
    place,
    `There is no function ${name}().`,
    suggestion(name, names) ?? `Functions are ${names.join(', ')}.`,
  )
}

const TEMPORAL: ReadonlySet<string> = new Set([
  'date',
  'datetime',
  'localdatetime',
  'time',
  'localtime',
  'duration',
  'timestamp',
])
