import { dependentsOf, hasDependent, type Tree } from '../syntax/tree.ts'
import { isToInfinitive } from '../syntax/verb-group.ts'
import type { Reattachment } from './index.ts'

/** “promised to reopen talks”: an object behind the infinitive is the infinitive’s. */
export function objectOfInfinitive(tree: Tree): Reattachment {
  const changes = new Map<number, { head: number; deprel: string }>()
  for (const verb of tree.tokens.keys()) {
    const infinitive = dependentsOf(tree, verb, 'xcomp').find((index) => isToInfinitive(tree, index))
    const objects = dependentsOf(tree, verb, 'obj')
    const object = objects.find((index) => infinitive !== undefined && index > infinitive)
    if (infinitive === undefined || object === undefined || objects.length > 1 || hasDependent(tree, infinitive, 'obj'))
      continue
    changes.set(object, { head: infinitive, deprel: 'obj' })
  }
  return changes
}
