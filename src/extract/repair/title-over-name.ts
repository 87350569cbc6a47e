import { headOfName } from '../mention/name-head.ts'
import { coreOf } from '../mention/names.ts'
import { titleBefore } from '../mention/title.ts'
import { dependentsOf, isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “director Ana Ito”: where the parser hangs the name on its title, the name takes the title’s place and all that hung on it but its modifiers. */
export function titleOverName(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const name of tree.sentence.names) {
    const core = name.label === 'PER' ? coreOf(tree, name) : undefined
    const title = core && titleBefore(tree, core.first)
    if (core === undefined || title === undefined) continue
    const head = headOfName(tree, core)
    if (tokenAt(tree, head).head === tokenAt(tree, title).head) changes.set(title, { head, deprel: 'nmod:desc' })
    if (tokenAt(tree, head).head !== title) continue
    const { head: governor, deprel } = changes.get(title) ?? tokenAt(tree, title)
    changes.set(head, { head: governor, deprel })
    changes.set(title, { head, deprel: 'nmod:desc' })
    for (const child of outerDependents(tree, title, head)) changes.set(child, { ...tokenAt(tree, child), head })
  }
  return changes
}

function outerDependents(tree: Tree, title: number, name: number): readonly number[] {
  const own = (index: number) =>
    isRelated(tree, index, 'amod', 'compound', 'nmod:poss', 'nmod:desc', 'det') && index < title
  return dependentsOf(tree, title).filter((index) => index !== name && !own(index))
}
