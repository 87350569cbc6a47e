import governmentVerbs from '../../../graph-data/lexicon/government-verbs.json' with { type: 'json' }
import type { LocatedMention } from '../mention/located-mention.ts'
import { isCountry } from '../mention/name-type.ts'
import { countryOfCapital } from '../mention/nationality.ts'
import { attitudeOf } from '../status/attitude.ts'
import { firstConjunct } from '../syntax/coordination.ts'
import { prepositionLemma, prepositionOf } from '../syntax/preposition.ts'
import { isRelated, lemmaAt, tokenAt } from '../syntax/tree.ts'

const ACTS = new Set(governmentVerbs.subject)
const ADDRESSES = new Set(governmentVerbs.object)
const TIES = new Set(governmentVerbs.tie)

/** Marks the names of capitals that mean a government: “Ankara said”, not “a fire in Ankara”. */
export function markCapitals(names: readonly LocatedMention[]): readonly LocatedMention[] {
  return names.map((name) =>
    standsForGovernment(name) ? { ...name, mention: { ...name.mention, by: 'capital' } } : name,
  )
}

function standsForGovernment(name: LocatedMention): boolean {
  const { mention, tree } = name
  if (mention.entityType !== 'place' || isCountry(mention.text)) return false
  if (countryOfCapital(mention.text) === undefined) return false
  const head = firstConjunct(tree, name.head)
  const governor = tokenAt(tree, head).head
  if (governor < 0) return false
  const lemma = lemmaAt(tree, governor)
  if (isRelated(tree, head, 'nsubj')) return ACTS.has(lemma) || attitudeOf(tree, governor) === 'say'
  if (isRelated(tree, head, 'obj')) return ADDRESSES.has(lemma)
  return TIES.has(lemma) && ['between', 'with'].includes(prepositionLemma(tree, prepositionOf(tree, head)))
}
