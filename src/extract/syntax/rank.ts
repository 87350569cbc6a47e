import { dependentsOf, isRelated, type Tree, wordAt } from './tree.ts'
import { isToInfinitive } from './verb-group.ts'

const RANKS = new Set(['first', 'second', 'third', 'last', 'latest', 'only', 'youngest', 'oldest'])

/** “the first woman to lead the party”, “the only one to sign”: somebody told from others by what she did. */
export function isOfRank(tree: Tree, clause: number, noun: number): boolean {
  if (!isRelated(tree, clause, 'advcl', 'acl') || !isToInfinitive(tree, clause)) return false
  return [noun, ...dependentsOf(tree, noun, 'amod')].some((index) => RANKS.has(wordAt(tree, index)))
}
