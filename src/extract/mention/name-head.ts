import type { Name } from '../../types/annotation.ts'
import { type Tree, tokenAt } from '../syntax/tree.ts'

/** The token of a name that hangs on a word outside it; its first such token where there are several. */
export function headOfName(tree: Tree, name: Name): number {
  for (let index = name.first; index <= name.last; index += 1) {
    const { head } = tokenAt(tree, index)
    if (head < name.first || head > name.last) return index
  }
  return name.last
}
