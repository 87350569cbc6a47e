import { subjectsOf } from '../subject/index.ts'
import { conjuncts } from '../syntax/coordination.ts'
import { dependentsOf, isRelated, lemmaAt, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import { isClauseVerb, isPassive, verbGroup } from '../syntax/verb-group.ts'
import type { Predication } from './predication.ts'
import { relationalPredication } from './relational-predication.ts'

const BECOMING = new Set(['become', 'remain', 'stay'])
const APPOINTING = new Set([
  'appoint',
  'choose',
  'crown',
  'declare',
  'elect',
  'make',
  'name',
  'nominate',
  'reappoint',
  'reelect',
  'select',
])

/** “Park became head of the union”, “was elected mayor of Oslo”, “named Ito as envoy to Chad”: who comes to be what. */
export function changeOfStatePredications(tree: Tree): readonly Predication[] {
  return [...tree.tokens.keys()]
    .filter((index) => isClauseVerb(tree, index))
    .flatMap((verb) => {
      const bearers = bearersOf(tree, verb)
      const state = bearers.length === 0 ? undefined : stateAt(tree, verb)
      if (state === undefined) return []
      return conjuncts(tree, state).map((noun) =>
        relationalPredication(tree, noun, {
          subjects: bearers,
          words: verbGroup(tree, verb),
          head: verb,
          by: 'change of state',
        }),
      )
    })
}

function bearersOf(tree: Tree, verb: number): readonly number[] {
  if (BECOMING.has(lemmaAt(tree, verb))) return subjectsOf(tree, verb)
  if (!APPOINTING.has(lemmaAt(tree, verb))) return []
  if (isPassive(tree, verb)) return subjectsOf(tree, verb)
  return dependentsOf(tree, verb, 'obj').flatMap((index) => conjuncts(tree, index))
}

/** The noun that tells the state: a predicate noun, or one with “as”. */
function stateAt(tree: Tree, verb: number): number | undefined {
  return dependentsOf(tree, verb, 'xcomp', 'obl').find((index) => {
    if (tokenAt(tree, index).upos !== 'NOUN') return false
    return (
      isRelated(tree, index, 'xcomp') || dependentsOf(tree, index, 'case').some((mark) => wordAt(tree, mark) === 'as')
    )
  })
}
