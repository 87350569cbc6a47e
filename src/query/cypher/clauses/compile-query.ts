import type { Row } from '../compile/context.ts'
import type { Scope } from '../compile/scope.ts'
import { queryError } from '../syntax/query-error.ts'
import type { Clause, QueryTree } from '../syntax/query-tree.ts'
import { identityOfAll } from '../values/identity.ts'
import { compileMatchClause } from './match-clause.ts'
import { type Column, compileProjection } from './projection.ts'
import type { Operator, Stage } from './stage.ts'
import { compileUnwind } from './unwind.ts'

/** A query that is ready to run from a row; every result is passed on with the slots of its columns. */
export type CompiledQuery = Readonly<{
  columns: readonly string[]
  run: (row: Row, emit: Emit) => void
}>

/** Says `true` when it wants no more. */
export type Emit = (row: Row, slots: readonly number[]) => boolean

/** The parts of a query, one after the other; UNION without ALL passes equal results on once. */
export function compileQuery({ parts, keepsDuplicates, place }: QueryTree, scope: Scope): CompiledQuery {
  const compiled = parts.map((clauses) => compilePart(clauses, scope))
  const [first] = compiled
  const columns = first?.columns ?? []
  if (compiled.some((part) => part.columns.join('\n') !== columns.join('\n'))) {
    throw queryError(place, 'The parts of a UNION return the same columns.', `The first returns ${columns.join(', ')}.`)
  }
  const { meter } = scope.context
  return {
    columns,
    run(row, emit) {
      const seen = new Set<unknown>()
      const emitNew: Emit = (result, slots) => {
        const identity = identityOfAll(
          slots.map((slot) => result[slot] ?? null),
          meter,
        )
        if (seen.has(identity)) return false
        meter.hold(1)
        seen.add(identity)
        return emit(result, slots)
      }
      compiled.some((part) => part.run(row, keepsDuplicates ? emit : emitNew))
    },
  }
}

type CompiledPart = Readonly<{ columns: readonly string[]; run: (row: Row, emit: Emit) => boolean }>

function compilePart(clauses: readonly Clause[], outer: Scope): CompiledPart {
  const operators: Operator[] = []
  let scope = outer
  let columns: readonly Column[] = []
  for (const [position, clause] of clauses.entries()) {
    const compiled = compileClause([clause, clauses[position + 1]], scope)
    operators.push(...compiled.operators)
    scope = compiled.scope
    columns = clause.kind === 'RETURN' ? compiled.columns : []
  }
  const slots = columns.map(({ slot }) => slot)
  return {
    columns: columns.map(({ name }) => name),
    run(row, emit) {
      let isEnough = false
      const push = (result: Row) => {
        isEnough = emit(result, slots)
        return isEnough
      }
      const last: Stage = { push, finish: () => undefined }
      const stage = operators.reduceRight((next, operator) => operator(next, row), last)
      stage.push(row)
      stage.finish()
      return isEnough
    },
  }
}

type CompiledClause = Readonly<{ operators: readonly Operator[]; scope: Scope; columns: readonly Column[] }>

function compileClause([clause, following]: readonly [Clause, Clause | undefined], scope: Scope): CompiledClause {
  if (clause.kind === 'MATCH') return { ...compileMatchClause(clause, following, scope), columns: [] }
  return clause.kind === 'UNWIND' ? { ...compileUnwind(clause, scope), columns: [] } : compileProjection(clause, scope)
}
