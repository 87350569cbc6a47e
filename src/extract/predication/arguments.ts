import { conjuncts } from '../syntax/coordination.ts'
import { prepositionLemma, prepositionOf } from '../syntax/preposition.ts'
import { antecedents, isRelativePronoun, relativeClauseOf } from '../syntax/relative-clause.ts'
import { dependentsOf, hasDependent, isRelated, subtree, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
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
  const found = [...own, ...behindAdverbs(tree, verb)]
  const shared = found.some(({ role }) => role !== 'oblique') ? [] : sharedObjects(tree, verb)
  const resolved = found.flatMap((argument) => resolveRelative(tree, verb, argument))
  return [...resolved, ...shared, ...gapOf(tree, verb), ...placeOf(tree, verb)]
}

/** “wrote and recorded the song”: an object behind a coordinated verb is that of the verb before it too. */
function sharedObjects(tree: Tree, verb: number): readonly Argument[] {
  const { head, deprel } = tokenAt(tree, verb)
  if (deprel !== 'conj' || !isClauseVerb(tree, head) || hasDependent(tree, verb, 'nsubj', 'aux:pass', 'ccomp', 'xcomp'))
    return []
  return dependentsOf(tree, head, 'obj')
    .filter((index) => index > verb)
    .flatMap((index) => argumentAt(tree, index))
}

/** “lies north of Oslo”, “stands close to the harbour”: adverb and preposition lead to the argument together. */
function behindAdverbs(tree: Tree, verb: number): readonly Argument[] {
  return dependentsOf(tree, verb, 'advmod').flatMap((adverb) =>
    dependentsOf(tree, adverb, 'obl')
      .filter((index) => index > adverb && index > verb && prepositionOf(tree, index)[0] === adverb + 1)
      .flatMap((index) => conjuncts(tree, index))
      .map((head) => {
        const preposition = [adverb, ...prepositionOf(tree, head)]
        return { role: 'oblique', head, preposition, marker: prepositionLemma(tree, preposition) }
      }),
  )
}

function argumentAt(tree: Tree, index: number): readonly Argument[] {
  const role = ROLES.find(([relation]) => isRelated(tree, index, relation))?.[1]
  if (role === undefined) return []
  if (role === 'clause') return [{ role, head: index, preposition: [], marker: '' }]
  if (role === 'complement' && isClauseVerb(tree, index)) return []
  if (role === 'oblique' && prepositionOf(tree, index).length === 0 && !isMeasure(tree, index)) return []
  return conjuncts(tree, index).map((head) => argument(tree, role, head))
}

/** “last year”, “four times”: what a noun may say of a verb without a preposition. */
function isMeasure(tree: Tree, noun: number): boolean {
  if (tree.sentence.referents[noun] === 'time') return true
  const isCounted = hasDependent(tree, noun, 'nummod', 'det') || tokenAt(tree, noun).xpos === 'NNS'
  return tokenAt(tree, noun).deprel === 'obl:unmarked' && tokenAt(tree, noun).upos === 'NOUN' && isCounted
}

/** An argument with the preposition that its head has, or shares with the conjunct before it. */
export function argument(tree: Tree, role: Argument['role'], head: number): Argument {
  const preposition = prepositionOf(tree, head)
  return { role, head, preposition, marker: prepositionLemma(tree, preposition) }
}

/** Instead of a relative pronoun what it stands for: “the point in which they agree”. */
export function resolveRelative(tree: Tree, verb: number, found: Argument): readonly Argument[] {
  if (!isRelativePronoun(tree, found.head)) return [found]
  const clause = relativeClauseOf(tree, verb)
  return clause === undefined ? [] : antecedents(tree, clause).map((head) => ({ ...found, head }))
}

/** “the town where Ito lives”: where it happens is what the relative clause tells about. */
function placeOf(tree: Tree, verb: number): readonly Argument[] {
  const clause = relativeClauseOf(tree, verb)
  const where = dependentsOf(tree, clause ?? verb, 'advmod').find((index) => wordAt(tree, index) === 'where')
  if (clause === undefined || where === undefined || where > verb) return []
  return antecedents(tree, clause).map((head) => ({ role: 'oblique', head, preposition: [where], marker: 'in' }))
}

/** “the deal Ito signed”: a relative clause without pronoun has what it tells about as its object. */
function gapOf(tree: Tree, verb: number): readonly Argument[] {
  if (!isRelated(tree, verb, 'acl:relcl') || !hasDependent(tree, verb, 'nsubj')) return []
  const filled =
    dependentsOf(tree, verb).some((index) => isRelated(tree, index, 'obj', 'nsubj:pass', 'ccomp', 'xcomp')) ||
    subtree(tree, verb).some(
      (index) => index < verb && (isRelativePronoun(tree, index) || tokenAt(tree, index).xpos === 'WP$'),
    )
  if (filled || tokenAt(tree, verb).upos !== 'VERB' || placeOf(tree, verb).length > 0) return []
  return antecedents(tree, verb).map((head) => ({ role: 'object', head, preposition: [], marker: '' }))
}
