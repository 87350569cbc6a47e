import { conjuncts } from '../syntax/coordination.ts'
import { dependentsOf, isRelated, lemmaAt, type Tree } from '../syntax/tree.ts'
import { argument } from './arguments.ts'
import type { Argument } from './predication.ts'

const PLACING = new Set([
  'across',
  'along',
  'among',
  'around',
  'at',
  'behind',
  'beneath',
  'beside',
  'between',
  'beyond',
  'in',
  'inside',
  'near',
  'off',
  'on',
  'outside',
  'over',
  'under',
  'within',
])

/** “There are seven islands in the bay”: what the text says of the islands stands within their phrase. */
export function placesOfExistence(tree: Tree, verb: number): readonly Argument[] {
  const isExistential =
    lemmaAt(tree, verb) === 'be' && dependentsOf(tree, verb).some((index) => isRelated(tree, index, 'expl'))
  if (!isExistential) return []
  return dependentsOf(tree, verb, 'nsubj')
    .flatMap((subject) => dependentsOf(tree, subject, 'nmod'))
    .flatMap((index) => conjuncts(tree, index))
    .map((head) => argument(tree, 'oblique', head))
    .filter(({ marker }) => PLACING.has(marker))
}
