import complexPrepositions from '../../../graph-data/lexicon/complex-prepositions.json' with { type: 'json' }
import { dependentsOf, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

const PREPOSITIONS = new Set(complexPrepositions)

/** “in front of the cathedral” is a preposition of three words, and the cathedral what it stands before. */
export function complexPreposition(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [noun, { head, deprel }] of tree.tokens.entries()) {
    const [first, ...others] = dependentsOf(tree, noun).filter((index) => index < noun)
    const behind = dependentsOf(tree, noun, 'nmod').find((index) => ofBehind(tree, index) === noun + 1)
    if (first !== noun - 1 || others.length > 0 || behind === undefined) continue
    if (!PREPOSITIONS.has([first, noun, noun + 1].map((index) => wordAt(tree, index)).join(' '))) continue
    changes.set(behind, { head, deprel })
    changes.set(first, { head: behind, deprel: 'case' })
    changes.set(noun, { head: first, deprel: 'fixed' })
    changes.set(noun + 1, { head: first, deprel: 'fixed' })
    for (const child of dependentsOf(tree, noun)) {
      if (child > behind) changes.set(child, { head: behind, deprel: tokenAt(tree, child).deprel })
    }
  }
  return changes
}

function ofBehind(tree: Tree, index: number): number | undefined {
  return dependentsOf(tree, index, 'case').find((mark) => wordAt(tree, mark) === 'of' || wordAt(tree, mark) === 'to')
}
