import { relativeClauseOf } from '../syntax/relative-clause.ts'
import { dependentsOf, hasDependent, isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import { isPredicate } from '../syntax/verb-group.ts'
import type { Reattachment } from './index.ts'

/** “Ito backs the union, which runs the port, and met Park”: behind a comma, “and” goes on with the main clause, not with the relative one. */
export function closedRelativeClause(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (head < 0 || !isRelated(tree, index, 'conj') || !isPredicate(tree, index) || hasDependent(tree, index, 'nsubj'))
      continue
    const main = mainClause(tree, head)
    if (main !== undefined && hasCommaAndConjunction(tree, index)) changes.set(index, { head: main, deprel: 'conj' })
  }
  return changes
}

/** The predicate of the clause around all comma-opened relative clauses that a verb stands in. */
function mainClause(tree: Tree, verb: number): number | undefined {
  let main: number | undefined
  for (let clause = relativeClauseOf(tree, verb); clause !== undefined; ) {
    const before = clause
    if (!dependentsOf(tree, clause, 'punct').some((mark) => mark < before && tokenAt(tree, mark).text === ','))
      return main
    main = predicateAbove(tree, clause)
    clause = main === undefined ? undefined : relativeClauseOf(tree, main)
  }
  return main
}

function predicateAbove(tree: Tree, index: number): number | undefined {
  for (let head = tokenAt(tree, index).head; head >= 0; head = tokenAt(tree, head).head)
    if (isPredicate(tree, head)) return head
  return undefined
}

function hasCommaAndConjunction(tree: Tree, index: number): boolean {
  const conjunction = dependentsOf(tree, index, 'cc')[0]
  return conjunction !== undefined && conjunction > 0 && tokenAt(tree, conjunction - 1).text === ','
}
