import { nameAt } from '../mention/name-at.ts'
import { headOfName } from '../mention/name-head.ts'
import { isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “trade union federation NNU”, “rival bidder Lindqvist Group”: a name right behind the noun that says its kind is the noun’s apposition. */
export function nameBehindKind(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const name of tree.sentence.names) {
    const noun = name.first - 1
    if (name.label === 'PER' || noun < 0 || !isKind(tree, noun)) continue
    const head = headOfName(tree, name)
    const { head: governor, deprel } = tokenAt(tree, head)
    const hangsOnKind = governor === noun && isRelated(tree, head, 'flat', 'compound', 'nmod', 'list')
    const standsBeside = governor === tokenAt(tree, noun).head && deprel === tokenAt(tree, noun).deprel
    if (hangsOnKind || (standsBeside && deprel !== 'conj')) changes.set(head, { head: noun, deprel: 'appos' })
  }
  return changes
}

/** A common noun outside all names. */
function isKind(tree: Tree, index: number): boolean {
  const { upos, text } = tokenAt(tree, index)
  const isCommon = upos === 'NOUN' || (upos === 'PROPN' && text === text.toLowerCase())
  return isCommon && nameAt(tree, index) === undefined && !hasCase(tree, index + 1)
}

/** “workers in Oslo” has a preposition of its own; so it is no apposition. */
function hasCase(tree: Tree, index: number): boolean {
  return tree.dependents[index]?.some((child) => isRelated(tree, child, 'case')) ?? false
}
