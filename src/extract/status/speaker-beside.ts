import { subjectsOf } from '../subject/index.ts'
import { conjuncts } from '../syntax/coordination.ts'
import { prepositionLemma, prepositionOf } from '../syntax/preposition.ts'
import { dependentsOf, hasDependent, type Tree } from '../syntax/tree.ts'
import { isClauseVerb } from '../syntax/verb-group.ts'
import { attitudeOf } from './attitude.ts'

/** Who is named beside a clause as saying it: “…, Park said”, “according to the ministry”. */
export function speakersBeside(tree: Tree, clause: number, except?: number): readonly number[] {
  const saying = dependentsOf(tree, clause, 'parataxis', 'advcl')
    .filter((index) => index !== except && isBareSaying(tree, index))
    .flatMap((index) => subjectsOf(tree, index))
  const sources = dependentsOf(tree, clause, 'obl', 'nmod', 'advcl')
    .filter((index) => index !== except && isSource(tree, index))
    .flatMap((index) => conjuncts(tree, index))
  return [...saying, ...sources]
}

/** A verb of saying without a complement of its own: what it says is the clause beside it. */
function isBareSaying(tree: Tree, index: number): boolean {
  if (!isClauseVerb(tree, index) || attitudeOf(tree, index) !== 'say') return false
  return hasDependent(tree, index, 'nsubj') && !hasDependent(tree, index, 'ccomp', 'obj', 'xcomp')
}

function isSource(tree: Tree, index: number): boolean {
  return prepositionLemma(tree, prepositionOf(tree, index)).startsWith('according')
}
