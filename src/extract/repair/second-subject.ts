import { dependentsOf, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “Ito told union officials”: a second subject, behind the verb, is its object; “beat newcomers Chad”: or the name of what is. */
export function secondSubject(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const verb of tree.tokens.keys()) {
    const subjects = dependentsOf(tree, verb, 'nsubj')
    const before = subjects.some((index) => index < verb)
    const behind = subjects.find((index) => index > verb)
    if (!before || behind === undefined) continue
    const objects = dependentsOf(tree, verb, 'obj')
    if (objects.length === 0) changes.set(behind, { head: verb, deprel: 'obj' })
    if (objects.includes(behind - 1) && isNamed(tree, behind))
      changes.set(behind, { head: behind - 1, deprel: 'appos' })
  }
  return changes
}

/** A name right behind a common noun. */
function isNamed(tree: Tree, index: number): boolean {
  return tokenAt(tree, index).upos === 'PROPN' && tokenAt(tree, index - 1).upos === 'NOUN'
}
