import { compileMatch } from '../match/matcher.ts'
import type { Expression } from '../syntax/expression.ts'
import type { Chain } from '../syntax/pattern.ts'
import { queryError } from '../syntax/query-error.ts'
import type { Value } from '../values/value.ts'
import { compileExpression } from './compile-expression.ts'
import type { Compiled } from './context.ts'
import type { Scope } from './scope.ts'

/** A pattern as a condition, `(a)-->(b)`: whether it matches. A shortest path as a value: the path, or null. */
export function compilePattern({ chain }: Extract<Expression, { kind: 'pattern' }>, scope: Scope): Compiled {
  checkKnown(chain, scope)
  if (chain.shortest !== undefined) return compileShortestPath(chain, scope)
  let isFound = false
  const match = compileMatch([chain], {}, scope).start(() => {
    isFound = true
    return true
  })
  return {
    kind: 'boolean',
    evaluate(row) {
      isFound = false
      match(row)
      return isFound
    },
  }
}

function checkKnown({ nodes, relationships }: Chain, { variables }: Scope): void {
  for (const { variable, place } of [...nodes, ...relationships]) {
    if (variable === undefined || variables.has(variable)) continue
    throw queryError(
      place,
      `There is no variable “${variable}” here.`,
      'A condition names nothing new; EXISTS { … } can.',
    )
  }
}

const PATH = '  the path'

function compileShortestPath(chain: Chain, scope: Scope): Compiled {
  const matcher = compileMatch([{ ...chain, variable: PATH }], {}, scope)
  const slot = matcher.scope.variables.get(PATH)?.slot ?? 0
  let paths: Value[] = []
  const match = matcher.start((row) => {
    scope.context.meter.hold(1)
    paths.push(row[slot] ?? null)
    return false
  })
  return {
    kind: chain.shortest === 'all' ? 'list' : 'path',
    evaluate(row) {
      paths = []
      match(row)
      return chain.shortest === 'all' ? paths : (paths[0] ?? null)
    },
  }
}

/** `[(a)-->(b) WHERE … | b.name]`: a result for every match. */
export function compilePatternComprehension(
  { chain, where, result }: Extract<Expression, { kind: 'pattern comprehension' }>,
  scope: Scope,
): Compiled {
  const matcher = compileMatch([chain], { where }, scope)
  const { evaluate } = compileExpression(result, matcher.scope)
  let results: Value[] = []
  const match = matcher.start((row) => {
    scope.context.meter.hold(1)
    results.push(evaluate(row))
    return false
  })
  return {
    kind: 'list',
    evaluate(row) {
      results = []
      match(row)
      return results
    },
  }
}
