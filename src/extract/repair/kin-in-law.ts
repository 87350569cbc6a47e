import kinship from '../../../graph-data/lexicon/kinship.json' with { type: 'json' }
import { lemmaAt, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

const KIN = new Set(kinship)
const IN_LAW = ['-', 'in', '-', 'law']

/** “her brother-in-law, Luis Ferreira” are five tokens and one noun. */
export function kinInLaw(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const index of tree.tokens.keys()) {
    if (!IN_LAW.every((word, step) => index + step + 1 < tree.tokens.length && wordAt(tree, index + step + 1) === word))
      continue
    if (tokenAt(tree, index).upos !== 'NOUN' || !KIN.has(lemmaAt(tree, index))) continue
    for (const step of IN_LAW.keys()) changes.set(index + step + 1, { head: index, deprel: 'flat' })
  }
  return changes
}
