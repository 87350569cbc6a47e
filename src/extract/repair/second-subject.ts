import { dependentsOf, type Tree } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “Ito told union officials”: a second subject, behind the verb, is its object. */
export function secondSubject(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const verb of tree.tokens.keys()) {
    const subjects = dependentsOf(tree, verb, 'nsubj')
    const before = subjects.some((index) => index < verb)
    const behind = subjects.find((index) => index > verb)
    if (before && behind !== undefined && dependentsOf(tree, verb, 'obj').length === 0) {
      changes.set(behind, { head: verb, deprel: 'obj' })
    }
  }
  return changes
}
