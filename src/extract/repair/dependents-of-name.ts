import { headOfName } from '../mention/name-head.ts'
import { dependentsOf, isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “Ito Energy and Park Lines sued”, “against Ito Energy”: what hangs on an inner word of a name from outside hangs on the name. */
export function dependentsOfName(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const name of tree.sentence.names) {
    const head = headOfName(tree, name)
    for (let word = name.first; word <= name.last; word += 1) {
      if (word === head) continue
      for (const child of dependentsOf(tree, word)) {
        const isOutside = child < name.first || child > name.last
        const moves = isOutside && isRelated(tree, child, 'conj', 'case', 'appos', 'acl:relcl')
        if (moves) changes.set(child, { head, deprel: tokenAt(tree, child).deprel })
      }
    }
  }
  return changes
}
