import lightVerbs from '../../../graph-data/lexicon/light-verbs.json' with { type: 'json' }
import { conjuncts } from '../syntax/coordination.ts'
import { prepositionOf } from '../syntax/preposition.ts'
import { dependentsOf, lemmaAt, type Tree } from '../syntax/tree.ts'
import { verbLemma } from '../syntax/verb-group.ts'
import { argument } from './arguments.ts'
import type { Argument } from './predication.ts'

const NOUNS = new Map(Object.entries(lightVerbs).map(([verb, nouns]) => [verb, new Set(nouns)]))

/** Whether the object says what is done and the verb only that it is: “held talks”, “took part”. */
export function isLightVerb(tree: Tree, verb: number, object: number): boolean {
  const nouns = NOUNS.get(verbLemma(tree, verb))
  const compound = dependentsOf(tree, object, 'compound').at(-1)
  const names = [
    lemmaAt(tree, object),
    ...(compound === undefined ? [] : [`${lemmaAt(tree, compound)} ${lemmaAt(tree, object)}`]),
  ]
  return names.some((name) => nouns?.has(name))
}

/** Verbs that add nothing to their noun; “sign” and “launch” do. */
const EMPTY_VERBS = new Set(['hold', 'have', 'take', 'make', 'give', 'do', 'conduct', 'carry out'])

/** Whether the verb says nothing that its object does not say: “held talks”, but not “signed a deal”. */
export function isEmptyVerb(tree: Tree, verb: number, object: number): boolean {
  return EMPTY_VERBS.has(verbLemma(tree, verb)) && isLightVerb(tree, verb, object)
}

/** “held talks with Ito”: what hangs on the noun of a light verb is an argument of the whole. */
export function argumentsOfLightNoun(tree: Tree, verb: number, object: number): readonly Argument[] {
  if (!isLightVerb(tree, verb, object)) return []
  return dependentsOf(tree, object, 'nmod')
    .filter((index) => prepositionOf(tree, index).length > 0)
    .flatMap((index) => conjuncts(tree, index))
    .map((head) => argument(tree, 'oblique', head))
}
