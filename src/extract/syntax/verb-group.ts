import { dependentsOf, hasDependent, isRelated, lemmaAt, type Tree, tokenAt, wordAt } from './tree.ts'

const NEGATIONS = new Set(['not', "n't", 'never', 'no'])

/** Whether a token is the verb of a clause, rather than an auxiliary or a word that became a modifier. */
export function isClauseVerb(tree: Tree, index: number): boolean {
  const { upos } = tokenAt(tree, index)
  if (upos !== 'VERB' && upos !== 'AUX') return false
  return !isRelated(tree, index, 'aux', 'cop', 'amod', 'compound', 'case', 'mark', 'fixed', 'flat', 'goeswith')
}

/** A verb with its auxiliaries, copula, particles and negation: “had not been called off”. */
export function verbGroup(tree: Tree, verb: number): readonly number[] {
  const own = dependentsOf(tree, verb).filter(
    (child) => isRelated(tree, child, 'aux', 'cop', 'compound:prt') || isNegation(tree, child),
  )
  return [verb, ...own].toSorted((a, b) => a - b)
}

export function isNegation(tree: Tree, index: number): boolean {
  return isRelated(tree, index, 'advmod', 'det') && NEGATIONS.has(wordAt(tree, index))
}

/** The auxiliaries of a verb; a coordinated verb without its own shares those before it: “will meet and sign”. */
export function auxiliaries(tree: Tree, verb: number): readonly number[] {
  const own = dependentsOf(tree, verb, 'aux')
  if (own.length > 0 || !isRelated(tree, verb, 'conj') || hasDependent(tree, verb, 'nsubj', 'cop', 'mark')) return own
  return ['VBN', 'VBG', 'VB'].includes(tokenAt(tree, verb).xpos) ? auxiliaries(tree, tokenAt(tree, verb).head) : own
}

/** What a coordinated verb has from the verb before it: “will” in “will meet and sign”, “did not” in “did not meet or call”. */
export function sharedAuxiliaries(tree: Tree, verb: number): readonly number[] {
  if (hasDependent(tree, verb, 'aux')) return []
  const shared = auxiliaries(tree, verb)
  const isJoinedByOr = dependentsOf(tree, verb, 'cc').some((index) => ['or', 'nor'].includes(wordAt(tree, index)))
  const before = tokenAt(tree, verb).head
  const negations = dependentsOf(tree, before).filter((index) => isNegation(tree, index))
  return shared.length > 0 && isJoinedByOr ? [...shared, ...negations] : shared
}

/** Whether the grammatical subject undergoes what the verb says: “was met by”, “the letter sent to”. */
export function isPassive(tree: Tree, verb: number): boolean {
  if (tokenAt(tree, verb).xpos === 'VBD') return false
  if (hasDependent(tree, verb, 'aux:pass', 'nsubj:pass', 'obl:agent')) return true
  if (tokenAt(tree, verb).xpos !== 'VBN') return false
  const last = auxiliaries(tree, verb).at(-1)
  if (last !== undefined) return isRelated(tree, last, 'aux:pass')
  return (
    !isRelated(tree, verb, 'root', 'ccomp', 'parataxis') &&
    !(hasDependent(tree, verb, 'nsubj') && hasDependent(tree, verb, 'obj'))
  )
}

/** The verb with its particle: “call off”. */
export function verbLemma(tree: Tree, verb: number): string {
  const particles = dependentsOf(tree, verb, 'compound:prt').map((child) => lemmaAt(tree, child))
  return [lemmaAt(tree, verb), ...particles].join(' ')
}

/** Whether an infinitive with “to” is headed here. */
export function isToInfinitive(tree: Tree, verb: number): boolean {
  return dependentsOf(tree, verb, 'mark').some((child) => wordAt(tree, child) === 'to')
}

/** Whether a token heads a clause: a verb, or a noun or adjective with a copula. */
export function isPredicate(tree: Tree, index: number): boolean {
  return isClauseVerb(tree, index) || hasDependent(tree, index, 'cop')
}

/** Whether a copula makes the predicate: “is ill”, but not the “is” of “is to leave”. */
export function isCopular(tree: Tree, index: number): boolean {
  return hasDependent(tree, index, 'cop') && !(tokenAt(tree, index).xpos === 'VB' && isToInfinitive(tree, index))
}
