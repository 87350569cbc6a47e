import { nameAt } from '../mention/name-at.ts'
import { isNationality } from '../mention/nationality.ts'
import { namedSettlement } from '../syntax/settlement.ts'
import { dependentsOf, type Tree } from '../syntax/tree.ts'
import type { Predication } from './predication.ts'

/** “the Turkish city of Izmir”, “the Texas city of Uvalde”: where a place lies, by the word before its kind. */
export function settlementPredications(tree: Tree): readonly Predication[] {
  return [...tree.tokens.keys()].flatMap((noun) => {
    const place = namedSettlement(tree, noun)
    if (place === undefined) return []
    return dependentsOf(tree, noun, 'amod', 'compound', 'nmod:poss')
      .filter((index) => index < noun && (isNationality(tree, index) || nameAt(tree, index)?.label === 'LOC'))
      .map((around) => ({
        tree,
        head: noun,
        words: [noun],
        lemmas: [{ lemma: 'be located in', at: noun, without: [] }],
        passive: false,
        subjects: [place],
        arguments: [{ role: 'object' as const, head: around, preposition: [], marker: '' }],
        by: 'location',
      }))
  })
}
