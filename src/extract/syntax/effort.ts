import infinitiveNouns from '../../../graph-data/lexicon/infinitive-nouns.json' with { type: 'json' }
import { hasDependent, lemmaAt, type Tree } from './tree.ts'

const EFFORTS = new Set(infinitiveNouns.effort)

/** “efforts by Ito to mediate”: what is done stands in the infinitive; the effort itself is nothing beside it. */
export function isEffort(tree: Tree, noun: number): boolean {
  return EFFORTS.has(lemmaAt(tree, noun)) && hasDependent(tree, noun, 'acl')
}
