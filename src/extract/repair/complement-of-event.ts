import nominalizations from '../../../graph-data/lexicon/nominalizations.json' with { type: 'json' }
import { dependentsOf, lemmaAt, subtree, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

const OBJECTS = new Map(nominalizations.map(({ noun, object }) => [noun, new Set<string>(object)]))

/** “joined the case against Chad”: a phrase right behind a noun that asks for its preposition belongs to the noun, not to the verb. */
export function complementOfEvent(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head, deprel }] of tree.tokens.entries()) {
    if (deprel !== 'obl' || head < 0) continue
    const preposition = dependentsOf(tree, index, 'case').map((child) => lemmaAt(tree, child))[0] ?? ''
    const object = dependentsOf(tree, head, 'obj', 'obl').find((noun) =>
      OBJECTS.get(lemmaAt(tree, noun))?.has(preposition),
    )
    const isBehind =
      object !== undefined && Math.max(...subtree(tree, object)) + 1 === Math.min(...subtree(tree, index))
    if (isBehind && tokenAt(tree, object).upos === 'NOUN') changes.set(index, { head: object, deprel: 'nmod' })
  }
  return changes
}
