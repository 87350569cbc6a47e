import { nameAt } from '../mention/name-at.ts'
import { headOfName } from '../mention/name-head.ts'
import { hasDependent, isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import { auxiliaries, isClauseVerb } from '../syntax/verb-group.ts'
import type { Reattachment } from './index.ts'

/** “Throughout the war Chad criticized Niger”: a name right before a finite verb without subject is its subject, not one more name of the opening noun. */
export function subjectBehindOpening(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const verb of tree.tokens.keys()) {
    if (
      !isClauseVerb(tree, verb) ||
      hasDependent(tree, verb, 'nsubj', 'csubj') ||
      isRelated(tree, verb, 'conj', 'acl', 'xcomp')
    )
      continue
    const start = Math.min(verb, ...auxiliaries(tree, verb))
    if (!['VBD', 'VBZ', 'VBP', 'MD'].includes(tokenAt(tree, start).xpos)) continue
    const name = nameBefore(tree, start)
    if (name !== undefined && hangsOnNounBefore(tree, name)) changes.set(name, { head: verb, deprel: 'nsubj' })
  }
  return changes
}

function nameBefore(tree: Tree, index: number): number | undefined {
  const name = nameAt(tree, index - 1)
  return name?.last === index - 1 ? headOfName(tree, name) : undefined
}

function hangsOnNounBefore(tree: Tree, name: number): boolean {
  const { head } = tokenAt(tree, name)
  return (
    head >= 0 &&
    head < name &&
    isRelated(tree, name, 'appos', 'flat', 'compound') &&
    tokenAt(tree, name - 1).text !== ','
  )
}
