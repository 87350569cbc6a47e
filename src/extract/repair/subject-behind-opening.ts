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
  const name = tree.sentence.names.find(({ last }) => last === index - 1)
  if (name === undefined) return undefined
  const inside = tree.tokens.slice(name.first, name.last + 1)
  const head = inside.findIndex((token) => token.head < name.first || token.head > name.last)
  return name.first + Math.max(0, head)
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
