import reporting from '../../../graph-data/lexicon/reporting-verbs.json' with { type: 'json' }
import { hasDependent, isRelated, lemmaAt, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

const SAYING = new Set(reporting.say)
const CLOSING = new Set(['”', '"', "''"])

/** “Park said the vote ‘changes nothing’ and left”: what follows the closing mark without a subject is done by the speaker. */
export function behindQuotation(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (head < 0 || !isRelated(tree, index, 'conj') || !isRelated(tree, head, 'ccomp')) continue
    const speaking = tokenAt(tree, head).head
    const isSaid = speaking >= 0 && speaking < head && SAYING.has(lemmaAt(tree, speaking))
    if (isSaid && !hasDependent(tree, index, 'nsubj') && isClosedBetween(tree, head, index))
      changes.set(index, { head: speaking, deprel: 'conj' })
  }
  return changes
}

/** Whether the last quotation mark between two words closes a quotation, and the mark that opened it stands before. */
function isClosedBetween(tree: Tree, from: number, to: number): boolean {
  const marks = tree.tokens.slice(0, to).filter(({ text }) => CLOSING.has(text) || text === '“')
  const closes = tree.tokens.slice(from + 1, to).some(({ text }) => CLOSING.has(text))
  return closes && marks.length % 2 === 0
}
