import { subjectsOf } from '../subject/index.ts'
import { hasDependent, type Tree } from '../syntax/tree.ts'
import { isClauseVerb, isCopular, isPassive } from '../syntax/verb-group.ts'
import { argumentsOf } from './arguments.ts'
import { placesOfExistence } from './existential.ts'
import { argumentsOfLightNoun } from './light-verb.ts'
import type { Argument, Predication } from './predication.ts'
import { chainNames, chainWords, continuesChain, verbChain } from './verb-chain.ts'

/** “Ito met with Park in Oslo”, “the talks were attended by Ito”: verbs with their subjects and arguments. */
export function verbalPredications(tree: Tree): readonly Predication[] {
  return [...tree.tokens.keys()]
    .filter((index) => isClauseVerb(tree, index) && !isCopular(tree, index) && !continuesChain(tree, index))
    .flatMap((verb) => [verbalPredication(tree, verb), ...passiveStart(tree, verb)])
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
    arguments: [
      ...chain.flatMap((link) => withLightNoun(tree, link, argumentsOf(tree, link))),
      ...placesOfExistence(tree, verb),
    ],
    by: 'verb',
  }
}

/** “was invited by Ito to speak”: what the first verb of a chain says of its agent stands by itself. */
function passiveStart(tree: Tree, verb: number): readonly Predication[] {
  if (verbChain(tree, verb).length === 1 || !hasDependent(tree, verb, 'obl:agent')) return []
  return [
    {
      tree,
      head: verb,
      words: chainWords(tree, [verb]),
      lemmas: chainNames(tree, [verb]),
      passive: true,
      subjects: subjectsOf(tree, verb),
      arguments: argumentsOf(tree, verb),
      by: 'verb',
    },
  ]
}

function withLightNoun(tree: Tree, verb: number, found: readonly Argument[]): readonly Argument[] {
  const lifted = found
    .filter((argument) => argument.role === 'object')
    .flatMap((argument) => argumentsOfLightNoun(tree, verb, argument.head))
  return [...found, ...lifted]
}
