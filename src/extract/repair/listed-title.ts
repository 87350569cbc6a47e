import { isRelated, type Tree } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “Minister Ana Ito, police chief Park”: what stands behind a comma or “and” describes no name before it; it opens the next of a list. */
export function listedTitle(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    const describesLeft = head >= 0 && head < index && isRelated(tree, index, 'nmod:desc', 'flat', 'compound')
    if (describesLeft && breakBetween(tree, head, index)) changes.set(index, { head, deprel: 'conj' })
  }
  return changes
}

function breakBetween(tree: Tree, from: number, to: number): boolean {
  return tree.tokens.slice(from + 1, to).some(({ text, upos }) => text === ',' || upos === 'CCONJ')
}
