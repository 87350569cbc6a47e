import { dependentsOf, isRelated, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “led by Ito, and the union’s by Park”: a possessor whose noun is left out is no second leader, nor is who follows it. */
export function possessorWithoutNoun(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (head < 0 || !isRelated(tree, index, 'conj') || !isPossessive(tree, index)) continue
    const next = dependentsOf(tree, head, 'conj').find((other) => firstCase(tree, other) === index + 2)
    changes.set(index, { head, deprel: 'parataxis' })
    if (next !== undefined) changes.set(next, { head: index, deprel: 'orphan' })
    for (const child of dependentsOf(tree, index, 'nmod')) changes.set(child, { head: index, deprel: 'orphan' })
  }
  return changes
}

function isPossessive(tree: Tree, index: number): boolean {
  return (
    tree.tokens[index + 1] !== undefined &&
    ["'s", "'"].includes(wordAt(tree, index + 1)) &&
    tokenAt(tree, index + 1).head === index
  )
}

function firstCase(tree: Tree, index: number): number | undefined {
  return dependentsOf(tree, index, 'case')[0]
}
