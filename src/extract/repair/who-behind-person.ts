import { nameAt } from '../mention/name-at.ts'
import { headOfName } from '../mention/name-head.ts'
import { dependentsOf, isRelated, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “the shirt left by Ana Ito, who joined Ajax”: “who” tells of the person right before it, not of a thing further back. */
export function whoBehindPerson(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, { head }] of tree.tokens.entries()) {
    if (head < 0 || !isRelated(tree, index, 'acl:relcl') || tree.sentence.referents[head] === 'person') continue
    const who = dependentsOf(tree, index, 'nsubj').find((child) => wordAt(tree, child) === 'who')
    const last = who === undefined ? -1 : tree.tokens[who - 1]?.text === ',' ? who - 2 : who - 1
    const name = last < 0 ? undefined : nameAt(tree, last)
    if (name?.label !== 'PER' || nameAt(tree, head) !== undefined) continue
    if (tokenAt(tree, head).upos === 'NOUN') changes.set(index, { head: headOfName(tree, name), deprel: 'acl:relcl' })
  }
  return changes
}
