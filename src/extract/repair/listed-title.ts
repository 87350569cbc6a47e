import { isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “Minister Ana Ito, police chief Park”: a title never describes a name to its left across a comma; it opens the next of a list. */
export function listedTitle(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    const describesLeft = head >= 0 && head < index && isRelated(tree, index, 'nmod:desc', 'flat', 'compound')
    if (describesLeft && commaBetween(tree, head, index)) changes.set(index, { head, deprel: 'conj' })
  }
  return changes
}

function commaBetween(tree: Tree, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) if (tokenAt(tree, index).text === ',') return true
  return false
}
