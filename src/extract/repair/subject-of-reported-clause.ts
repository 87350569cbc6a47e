import { dependentsOf, hasDependent, type Tree } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “Ito met Park, the ministry said”: of two subjects of “said” the first belongs to the clause before it that has none. */
export function subjectOfReportedClause(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const verb of tree.tokens.keys()) {
    const [first, second] = dependentsOf(tree, verb, 'nsubj').filter((index) => index < verb)
    const reported = dependentsOf(tree, verb, 'ccomp').find((index) => index < verb)
    if (first === undefined || second === undefined || reported === undefined) continue
    const isBetween = first < reported && reported < second
    if (isBetween && !hasDependent(tree, reported, 'nsubj')) changes.set(first, { head: reported, deprel: 'nsubj' })
  }
  return changes
}
