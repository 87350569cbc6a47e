import { headOfName } from '../mention/name-head.ts'
import { isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “Mayor Ana Ito, police chief Lena Park and …”: one person is not another, so a person beside a person goes on a list. */
export function listedPeople(tree: Tree): Reattachment {
  const heads = new Set(
    tree.sentence.names.filter((name) => name.label === 'PER').map((name) => headOfName(tree, name)),
  )
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const index of heads) {
    const { head } = tokenAt(tree, index)
    if (isRelated(tree, index, 'appos', 'flat') && heads.has(head)) changes.set(index, { head, deprel: 'conj' })
  }
  return changes
}
