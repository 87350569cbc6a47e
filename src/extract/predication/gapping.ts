import { conjuncts } from '../syntax/coordination.ts'
import { prepositionOf } from '../syntax/preposition.ts'
import { dependentsOf, isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import { isClauseVerb, isPassive } from '../syntax/verb-group.ts'
import { argument } from './arguments.ts'
import type { Predication } from './predication.ts'
import { chainNames, chainWords, verbChain } from './verb-chain.ts'

/** “Chad hosted Niger and Mali Peru”: the second pair shares the verb of the first. */
export function gappingPredications(tree: Tree): readonly Predication[] {
  return [...tree.tokens.keys()].flatMap((subject) => {
    const verb = tokenAt(tree, subject).head
    const orphans = dependentsOf(tree, subject, 'orphan')
    if (orphans.length === 0 || !isRelated(tree, subject, 'conj') || !isClauseVerb(tree, verb)) return []
    const chain = verbChain(tree, verb)
    return [
      {
        tree,
        head: verb,
        words: chainWords(tree, chain),
        lemmas: chainNames(tree, chain),
        passive: isPassive(tree, chain.at(-1) ?? verb),
        subjects: [subject],
        arguments: orphans
          .flatMap((orphan) => conjuncts(tree, orphan))
          .map((head) => argument(tree, prepositionOf(tree, head).length > 0 ? 'oblique' : 'object', head)),
        by: 'verb',
      },
    ]
  })
}
