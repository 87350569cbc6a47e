import { callsOf } from '../compile/canonical.ts'
import { wrongKind, wrongValue } from '../compile/checked.ts'
import { isAggregation } from '../compile/compile-call.ts'
import { compileExpression } from '../compile/compile-expression.ts'
import type { Compiled, Evaluate, Row } from '../compile/context.ts'
import type { Scope } from '../compile/scope.ts'
import { type Accumulator, type Aggregation, aggregations } from '../functions/aggregations.ts'
import type { Expression } from '../syntax/expression.ts'
import { queryError } from '../syntax/query-error.ts'
import { identityOf } from '../values/identity.ts'
import { type Kind, kindTest, mayBe } from '../values/kind.ts'

type Call = Extract<Expression, { kind: 'call' }>

/** An aggregation of a projection, its result in a slot. */
export type CompiledAggregation = Readonly<{ slot: number; kind: Kind; start: (row: Row) => RowAccumulator }>

/** Sums up the rows of a group. */
export type RowAccumulator = Readonly<{ add: (row: Row) => void; result: Accumulator['result'] }>

const byName: ReadonlyMap<string, Aggregation> = new Map(aggregations.map((one) => [one.name.toLowerCase(), one]))

export function compileAggregation(call: Call, scope: Scope): CompiledAggregation {
  const aggregation = byName.get(call.name.toLowerCase())
  if (aggregation === undefined) throw queryError(call.place, `There is no aggregation ${call.name}().`)
  const { gives } = aggregation
  const slot = scope.context.newSlot()
  const weightOf = weighing(scope)
  if (call.isStar) return { slot, kind: gives, start: () => countRows(weightOf) }
  const [value, second] = compileValues(call, aggregation, scope)
  if (value === undefined) throw wrongCount(call, aggregation)
  if (aggregation.name === 'count' && !call.isDistinct)
    return { slot, kind: gives, start: () => countRows((row) => (value(row) === null ? 0 : weightOf(row))) }
  const { meter } = scope.context
  const start = (row: Row) => {
    const accumulator = aggregation.start({ place: call.place, meter, second: second?.(row) ?? null })
    const summed = summing(accumulator, value, { call, aggregation })
    return call.isDistinct ? distinctly(summed, value, scope) : summed
  }
  return { slot, kind: gives, start }
}

/** For how many rows a row stands. */
function weighing({ weight }: Scope): (row: Row) => number {
  if (weight === undefined) return () => 1
  return (row) => {
    const count = row[weight]
    return typeof count === 'number' ? count : 1
  }
}

function countRows(weightOf: (row: Row) => number): RowAccumulator {
  let count = 0
  return {
    add(row) {
      count += weightOf(row)
    },
    result: () => count,
  }
}

function compileValues(call: Call, aggregation: Aggregation, scope: Scope): readonly Evaluate[] {
  const { takes, hasSecond } = aggregation
  if (call.values.length !== (hasSecond ? 2 : 1)) throw wrongCount(call, aggregation)
  return call.values.map((value, position) => {
    if (callsOf(value, isAggregation).length > 0) throw queryError(value.place, 'An aggregation cannot hold another.')
    const { kind, evaluate }: Compiled = compileExpression(value, scope)
    if (position > 0 || takes.includes('any') || mayBe(kind, takes)) return evaluate
    throw wrongKind([`${call.name}()`, takes, kind], value.place)
  })
}

function wrongCount({ name, place, values }: Call, { hasSecond }: Aggregation): Error {
  return queryError(place, `${name}() takes ${hasSecond ? '2 values' : '1 value'}, not ${values.length}.`)
}

function summing(
  { add, result }: Accumulator,
  evaluate: Evaluate,
  { call, aggregation }: { call: Call; aggregation: Aggregation },
): RowAccumulator {
  const { takes } = aggregation
  const isFitting = kindTest(takes)
  return {
    add(row) {
      const value = evaluate(row)
      if (value === null) return
      if (!isFitting(value)) throw wrongValue([`${call.name}()`, takes, value], call.place)
      add(value)
    },
    result,
  }
}

function distinctly({ add, result }: RowAccumulator, evaluate: Evaluate, { context }: Scope): RowAccumulator {
  const seen = new Set<unknown>()
  return {
    add(row) {
      const identity = identityOf(evaluate(row), context.meter)
      if (seen.has(identity)) return
      context.meter.hold(1)
      seen.add(identity)
      add(row)
    },
    result,
  }
}
