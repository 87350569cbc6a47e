import { headOfName } from '../mention/name-head.ts'
import { type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “rival bidder Kessel Group”: words of one name that all hang on the same word outside it; all but the last hang on that. */
export function wordsOfName(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const name of tree.sentence.names) {
    const first = headOfName(tree, name)
    const { head, deprel } = tokenAt(tree, first)
    for (let word = name.last; word > first; word -= 1) {
      const other = tokenAt(tree, word)
      if (other.head !== head || other.deprel !== deprel) continue
      changes.set(first, { head: word, deprel: 'compound' })
      break
    }
  }
  return changes
}
