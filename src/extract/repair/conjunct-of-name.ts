import { headOfName } from '../mention/name-head.ts'
import { dependentsOf, type Tree } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “Ito Energy and Park Lines sued”: what is joined to an inner word of a name is joined to the name. */
export function conjunctOfName(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const name of tree.sentence.names) {
    const head = headOfName(tree, name)
    for (let word = name.first; word <= name.last; word += 1) {
      if (word === head) continue
      for (const joined of dependentsOf(tree, word, 'conj'))
        if (joined > name.last) changes.set(joined, { head, deprel: 'conj' })
    }
  }
  return changes
}
