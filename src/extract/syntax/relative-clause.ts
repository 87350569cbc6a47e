import { conjuncts, firstConjunct } from './coordination.ts'
import { dependentsOf, isRelated, type Tree, tokenAt, wordAt } from './tree.ts'

const PRONOUNS = new Set(['who', 'whom', 'which', 'that'])

export function isRelativePronoun(tree: Tree, index: number): boolean {
  return PRONOUNS.has(wordAt(tree, index)) && ['WDT', 'WP', 'IN', 'DT'].includes(tokenAt(tree, index).xpos)
}

/** The verb that a relative clause is built on, for any verb coordinated in it; undefined outside relative clauses. */
export function relativeClauseOf(tree: Tree, predicate: number): number | undefined {
  const first = firstConjunct(tree, predicate)
  return isRelated(tree, first, 'acl:relcl') ? first : undefined
}

/** What a relative clause tells about, one head for each conjunct it may reach: “Ito and Park, who met …”. */
export function antecedents(tree: Tree, relativeClause: number): readonly number[] {
  const noun = tokenAt(tree, relativeClause).head
  const plural = isPlural(tree, relativeClause)
  const isSaidOfAll = plural !== false && conjuncts(tree, noun).every((index) => index < relativeClause)
  return isSaidOfAll ? conjuncts(tree, noun) : [noun]
}

function isPlural(tree: Tree, verb: number): boolean | undefined {
  const finite = dependentsOf(tree, verb, 'aux', 'cop')[0] ?? verb
  const word = wordAt(tree, finite)
  if (['are', 'were', 'have'].includes(word) || tokenAt(tree, finite).xpos === 'VBP') return true
  return tokenAt(tree, finite).xpos === 'VBZ' || word === 'was' ? false : undefined
}
