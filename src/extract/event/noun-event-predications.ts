import type { EventKind } from '../../types/schema.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import type { Mentions } from '../mention/mentions.ts'
import type { Argument, Predication } from '../predication/predication.ts'
import { relatedTerms } from '../predication/relational-noun.ts'
import { isEffort } from '../syntax/effort.ts'
import { isNamedAfter } from '../syntax/event-noun.ts'
import { isRelated, lemmaAt } from '../syntax/tree.ts'
import type { EventKinds } from './event-kinds.ts'
import { nounEvent } from './event-mention.ts'
import { ROLE_PREDICATES } from './role-predicates.ts'

/** Stands in the data for who is named before the noun: “Chad’s attack”, “the ISIL attack”. */
const POSSESSOR = '’s'
const PLACES = new Set(['in', 'at', 'near'])
/** On the way, one is not yet there. */
const JOURNEYS = new Set(['journey', 'trip', 'voyage'])

/** “Chad’s attack on Goma”, “the release of two editors”: who has which part in the event of a noun, by the preposition. */
export function nounEventPredications(mentions: Mentions, kinds: EventKinds): readonly Predication[] {
  return mentions.all.flatMap((located) => {
    const event = nounEvent(located, kinds)
    if (event === undefined || isEffort(located.tree, located.head)) return []
    return relatedTerms(located.tree, located.head).flatMap((term) =>
      predicationOf(located, event.kind, term, mentions),
    )
  })
}

function predicationOf(
  { tree, head }: LocatedMention,
  kind: EventKind,
  term: Argument,
  mentions: Mentions,
): readonly Predication[] {
  const filler = mentions.at(tree, term.head)?.mention
  const isPlace = filler?.entityType === 'place'
  const marker = term.preposition.length > 0 ? term.marker : POSSESSOR
  const role = isPlace && PLACES.has(marker) ? 'TOOK_PLACE_IN' : kind.markers[marker]
  if (role === undefined || (marker === POSSESSOR && isPlace && !isRelated(tree, term.head, 'nmod:poss'))) return []
  if (marker === POSSESSOR && isNamedAfter(tree, head, term.head)) return []
  if (marker === 'to' && JOURNEYS.has(lemmaAt(tree, head))) return []
  const relation = isPlace && role === kind.roles.object ? (kind.roles.place ?? role) : role
  const predicate = ROLE_PREDICATES.get(relation)
  if (predicate === undefined) return []
  const fromEvent = relation === 'TOOK_PLACE_IN'
  return [
    {
      tree,
      head,
      words: term.preposition.length > 0 ? term.preposition : [head],
      lemmas: [{ lemma: predicate, at: head, without: [] }],
      passive: false,
      subjects: [fromEvent ? head : term.head],
      arguments: [{ ...term, role: 'object', head: fromEvent ? term.head : head, marker: '' }],
      by: 'event with parties',
    },
  ]
}
