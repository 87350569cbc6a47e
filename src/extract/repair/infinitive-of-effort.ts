import controlNouns from '../../../graph-data/lexicon/infinitive-nouns.json' with { type: 'json' }
import { isRelated, lemmaAt, subtree, type Tree, tokenAt } from '../syntax/tree.ts'
import { isToInfinitive } from '../syntax/verb-group.ts'
import type { Reattachment } from './index.ts'

const NOUNS = new Set([...controlNouns.effort, ...controlNouns.intent])

/** “after efforts by Ito to mediate”: an infinitive that follows a noun of trying belongs to it, not to the verb before. */
export function infinitiveOfEffort(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (head < 0 || head > index || !isRelated(tree, index, 'advcl', 'xcomp') || !isToInfinitive(tree, index)) continue
    const noun = nounBetween(tree, head, index)
    if (noun !== undefined) changes.set(index, { head: noun, deprel: 'acl' })
  }
  return changes
}

function nounBetween(tree: Tree, verb: number, infinitive: number): number | undefined {
  const start = Math.min(...subtree(tree, infinitive))
  for (let index = infinitive - 1; index > verb; index -= 1) {
    if (tokenAt(tree, index).upos !== 'NOUN' || !NOUNS.has(lemmaAt(tree, index))) continue
    if (Math.max(...subtree(tree, index)) === start - 1) return index
  }
  return undefined
}
