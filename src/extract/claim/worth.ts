import circumstantial from '../../../graph-data/lexicon/circumstantial-prepositions.json' with { type: 'json' }
import type { LocatedMention } from '../mention/located-mention.ts'
import type { Mentions } from '../mention/mentions.ts'
import type { PredicateName } from '../predication/predication.ts'
import { attitudeOf } from '../status/attitude.ts'
import { dependentsOf } from '../syntax/tree.ts'
import { isPlacePreposition } from './circumstances.ts'
import type { Statement } from './statement.ts'

/** Predicates too empty to be worth an edge of their own. */
const EMPTY = new Set(['be', 'have', 'do'])
const CIRCUMSTANTIAL = new Set(circumstantial)

/**
 * Whether a statement that no relation of the schema covers is worth an open edge. Saying is none; nor are “is” and “has”, a
 * circumstance (“after the vote”), a place beside another argument, and the “Park” of “wants Park to leave”.
 */
export function isWorthOpenEdge(
  statement: Statement,
  name: PredicateName,
  ends: readonly LocatedMention[],
  mentions: Mentions,
): boolean {
  const { predication, object, marker } = statement
  const { tree, head } = predication
  if (predication.by === 'location' || EMPTY.has(name.lemma) || CIRCUMSTANTIAL.has(marker)) return false
  if (ends.every(({ mention }) => mention.entityType === 'concept')) return false
  if (predication.by === 'verb' && attitudeOf(tree, head) === 'say') return false
  const isPlace = isPlacePreposition(marker) && mentions.at(tree, object)?.mention.entityType === 'place'
  if (isPlace && predication.arguments.some((argument) => argument.head !== object)) return false
  return !(marker === '' && dependentsOf(tree, head, 'xcomp').some((index) => index > object))
}
