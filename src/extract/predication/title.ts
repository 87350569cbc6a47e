import { headOfName } from '../mention/name-head.ts'
import { coreOf } from '../mention/names.ts'
import { isHonorific, titleBefore } from '../mention/title.ts'
import type { Tree } from '../syntax/tree.ts'
import type { Predication } from './predication.ts'
import { relationalPredication } from './relational-predication.ts'

/** “Norwegian Foreign Minister Ana Ito”, “police chief Park”: an office before a name relates its bearer to whom it serves. */
export function titlePredications(tree: Tree): readonly Predication[] {
  return tree.sentence.names.flatMap((name) => {
    const core = name.label === 'PER' ? coreOf(tree, name) : undefined
    const title = core && titleBefore(tree, core.first)
    if (core === undefined || title === undefined || isHonorific(tree, title)) return []
    const bearer = headOfName(tree, core)
    return [relationalPredication(tree, title, { subjects: [bearer], words: [], head: bearer, by: 'title' })]
  })
}
