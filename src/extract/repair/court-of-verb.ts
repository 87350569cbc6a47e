import { dependentsOf, governors, isRelated, lemmaAt, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

const TRYING = new Set(['try', 'prosecute', 'charge', 'convict', 'indict', 'sue', 'sentence'])
const PREPOSITIONS = new Set(['at', 'before', 'in'])

/** “tried for fraud at the High Court”: the court belongs to the trying, not to the fraud. */
export function courtOfVerb(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (head < 0 || tokenAt(tree, index).deprel !== 'nmod' || tokenAt(tree, index).upos !== 'PROPN') continue
    if (!dependentsOf(tree, index, 'case').some((mark) => PREPOSITIONS.has(lemmaAt(tree, mark)))) continue
    const verb = governors(tree, index).find((above) => tokenAt(tree, above).upos === 'VERB')
    if (verb !== undefined && TRYING.has(lemmaAt(tree, verb)) && isRelated(tree, head, 'obl'))
      changes.set(index, { head: verb, deprel: 'obl' })
  }
  return changes
}
