import { subjectsOf } from '../subject/index.ts'
import type { Tree } from '../syntax/tree.ts'
import { isClauseVerb, isCopular, isPassive } from '../syntax/verb-group.ts'
import { argumentsOf } from './arguments.ts'
import { argumentsOfLightNoun } from './light-verb.ts'
import type { Argument, Predication } from './predication.ts'
import { chainNames, chainWords, continuesChain, verbChain } from './verb-chain.ts'

/** “Ito met with Park in Oslo”, “the talks were attended by Ito”: verbs with their subjects and arguments. */
export function verbalPredications(tree: Tree): readonly Predication[] {
  return [...tree.tokens.keys()]
    .filter((index) => isClauseVerb(tree, index) && !isCopular(tree, index) && !continuesChain(tree, index))
    .map((verb) => verbalPredication(tree, verb))
}

function verbalPredication(tree: Tree, verb: number): Predication {
  const chain = verbChain(tree, verb)
  const last = chain.at(-1) ?? verb
  return {
    tree,
    head: verb,
    words: chainWords(tree, chain),
    lemmas: chainNames(tree, chain),
    passive: isPassive(tree, last),
    subjects: subjectsOf(tree, verb),
    arguments: chain.flatMap((link) => withLightNoun(tree, link, argumentsOf(tree, link))),
    by: 'verb',
  }
}

function withLightNoun(tree: Tree, verb: number, found: readonly Argument[]): readonly Argument[] {
  const lifted = found
    .filter((argument) => argument.role === 'object')
    .flatMap((argument) => argumentsOfLightNoun(tree, verb, argument.head))
  return [...found, ...lifted]
}
