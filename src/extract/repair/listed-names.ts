import { headOfName } from '../mention/name-head.ts'
import { dependentsOf, isRelated, type Tree, tokenAt } from '../syntax/tree.ts'
import type { Reattachment } from './index.ts'

/** “Mayor Ana Ito, police chief Lena Park and …”, “Chad, Niger and Mali”: one name is not another, so it goes on a list. */
export function listedNames(tree: Tree): Reattachment {
  const labels = new Map(tree.sentence.names.map((name) => [headOfName(tree, name), name.label]))
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const [index, label] of labels) {
    const { head } = tokenAt(tree, index)
    if (labels.get(head) !== label || !isRelated(tree, index, 'appos', 'flat')) continue
    const goesOn = dependentsOf(tree, head, 'conj').some((other) => other > index)
    if (label === 'PER' || goesOn) changes.set(index, { head, deprel: 'conj' })
  }
  return changes
}
