import { dependentsOf, isRelated, subtree, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

const PARTICLES = new Set(['over', 'up', 'out', 'off', 'down', 'back', 'in', 'away'])

/** “took the firm over”: a bare particle right behind the object belongs to the verb. */
export function particleBehindObject(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (
      head < 0 ||
      !PARTICLES.has(wordAt(tree, index)) ||
      !isRelated(tree, index, 'advmod') ||
      tokenAt(tree, head).upos !== 'VERB'
    )
      continue
    const object = dependentsOf(tree, head, 'obj')[0]
    const isBare = dependentsOf(tree, index).length === 0
    if (object !== undefined && isBare && Math.max(...subtree(tree, object)) === index - 1)
      changes.set(index, { head, deprel: 'compound:prt' })
  }
  return changes
}
