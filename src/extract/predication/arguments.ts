import { conjuncts } from '../syntax/coordination.ts'
import { prepositionLemma, prepositionOf } from '../syntax/preposition.ts'
import { antecedents, isRelativePronoun, relativeClauseOf } from '../syntax/relative-clause.ts'
import { dependentsOf, hasDependent, isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import { isClauseVerb } from '../syntax/verb-group.ts'
import type { Argument } from './predication.ts'

const ROLES: readonly (readonly [relation: string, role: Argument['role']])[] = [
  ['obj', 'object'],
  ['iobj', 'recipient'],
  ['obl:agent', 'agent'],
  ['obl', 'oblique'],
  ['ccomp', 'clause'],
  ['xcomp', 'complement'],
]

/** The arguments of a verb other than its subject, each conjunct on its own, relative pronouns replaced by what they stand for. */
export function argumentsOf(tree: Tree, verb: number): readonly Argument[] {
  const own = dependentsOf(tree, verb).flatMap((index) => argumentAt(tree, index))
  return [...own.flatMap((found) => resolveRelative(tree, verb, found)), ...gapOf(tree, verb)]
}

function argumentAt(tree: Tree, index: number): readonly Argument[] {
  const role = ROLES.find(([relation]) => isRelated(tree, index, relation))?.[1]
  if (role === undefined) return []
  if (role === 'clause') return [{ role, head: index, preposition: [], marker: '' }]
  if (role === 'complement' && isClauseVerb(tree, index)) return []
  return conjuncts(tree, index).map((head) => argument(tree, role, head))
}

/** An argument with the preposition that its head has, or shares with the conjunct before it. */
export function argument(tree: Tree, role: Argument['role'], head: number): Argument {
  const preposition = prepositionOf(tree, head)
  return { role, head, preposition, marker: prepositionLemma(tree, preposition) }
}

function resolveRelative(tree: Tree, verb: number, found: Argument): readonly Argument[] {
  if (!isRelativePronoun(tree, found.head)) return [found]
  const clause = relativeClauseOf(tree, verb)
  return clause === undefined ? [] : antecedents(tree, clause).map((head) => ({ ...found, head }))
}

/** “the deal Ito signed”: a relative clause without pronoun has what it tells about as its object. */
function gapOf(tree: Tree, verb: number): readonly Argument[] {
  if (!isRelated(tree, verb, 'acl:relcl') || !hasDependent(tree, verb, 'nsubj')) return []
  const filled = dependentsOf(tree, verb).some(
    (index) => isRelativePronoun(tree, index) || isRelated(tree, index, 'obj', 'nsubj:pass', 'ccomp', 'xcomp'),
  )
  if (filled || tokenAt(tree, verb).upos !== 'VERB') return []
  return antecedents(tree, verb).map((head) => ({ role: 'object', head, preposition: [], marker: '' }))
}
