import { subjectsOf } from '../subject/index.ts'
import { conjuncts } from '../syntax/coordination.ts'
import { prepositionOf } from '../syntax/preposition.ts'
import { dependentsOf, hasDependent, isRelated, lemmaAt, type Tree, tokenAt } from '../syntax/tree.ts'
import { isCopular, isNegation, verbGroup } from '../syntax/verb-group.ts'
import { argument, resolveRelative } from './arguments.ts'
import type { Predication } from './predication.ts'
import { relationalPredication } from './relational-predication.ts'

/** “Park is critical of the plan”, “Ito is in Oslo”, “Park is an ally of Ito”. */
export function copularPredications(tree: Tree): readonly Predication[] {
  return [...tree.tokens.keys()]
    .filter((index) => isCopular(tree, index))
    .flatMap((head) => [...identity(tree, head), ...relational(tree, head)])
}

/** The words “is”, “was never”. */
function copula(tree: Tree, head: number): readonly number[] {
  return verbGroup(tree, head).filter((index) => index !== head)
}

function identity(tree: Tree, head: number): readonly Predication[] {
  const subjects = subjectsOf(tree, head)
  const base = { tree, head, passive: false, subjects, by: 'copula' }
  if (isAdjective(tree, head))
    return [head, ...joinedAdjectives(tree, head)].map((at) => ({ ...base, ...adjective(tree, head, at) }))
  return [
    {
      ...base,
      words: copula(tree, head),
      lemmas: [{ lemma: 'be', at: head, without: [] }],
      arguments: nounsOf(tree, head).map((noun) =>
        argument(tree, prepositionOf(tree, noun).length > 0 ? 'oblique' : 'complement', noun),
      ),
    },
  ]
}

function isAdjective(tree: Tree, head: number): boolean {
  const { upos } = tokenAt(tree, head)
  return (upos === 'ADJ' || upos === 'ADV' || upos === 'VERB') && prepositionOf(tree, head).length === 0
}

/** The nouns that share a copula; “was a guest and was able to come” has two. */
function nounsOf(tree: Tree, head: number): readonly number[] {
  return conjuncts(tree, head).filter((index) => index === head || !hasDependent(tree, index, 'cop'))
}

/** “is old and in need of repair”, “is proud of Park and critical of Ito”. */
function joinedAdjectives(tree: Tree, head: number): readonly number[] {
  return dependentsOf(tree, head, 'conj').filter(
    (index) => tokenAt(tree, index).upos === 'ADJ' && !hasDependent(tree, index, 'nsubj', 'cop'),
  )
}

/** The adjective `at`, which shares the copula of the first one. */
function adjective(
  tree: Tree,
  first: number,
  at: number,
): Pick<Predication, 'head' | 'words' | 'lemmas' | 'arguments'> {
  const modifiers = dependentsOf(tree, at, 'advmod').filter(
    (index) => index < at && !isNegation(tree, index) && tokenAt(tree, index).xpos !== 'WRB',
  )
  return {
    head: at,
    words: [...new Set([...copula(tree, first), at, ...modifiers])].toSorted((a, b) => a - b),
    lemmas: [{ lemma: `be ${lemmaAt(tree, at)}`, at: first, without: [] }],
    arguments: dependentsOf(tree, at, 'obl')
      .flatMap((index) => conjuncts(tree, index))
      .flatMap((index) => resolveRelative(tree, at, argument(tree, 'oblique', index))),
  }
}

function relational(tree: Tree, head: number): readonly Predication[] {
  const subjects = subjectsOf(tree, head)
  const nouns = conjuncts(tree, head).filter(
    (index) => tokenAt(tree, index).upos === 'NOUN' && !isRelated(tree, index, 'nsubj'),
  )
  return nouns.map((noun) =>
    relationalPredication(tree, noun, { subjects, words: copula(tree, head), head, by: 'copular noun' }),
  )
}
