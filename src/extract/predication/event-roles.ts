import headNouns from '../../../graph-data/lexicon/head-nouns.json' with { type: 'json' }
import { lemmaAt, type Tree } from '../syntax/tree.ts'
import { isEffort } from './effort.ts'
import type { Predication } from './predication.ts'
import { relatedTerms } from './relational-noun.ts'

const EVENTS = new Set(headNouns.event)
const PARTY_MARKERS = new Set(['between', 'among', 'by', 'of'])

/** “the agreement between Ito and Park”, “Norway’s initiative”: who is named at an event’s noun has a part in it. */
export function eventRolePredications(tree: Tree): readonly Predication[] {
  return [...tree.tokens.keys()]
    .filter((noun) => EVENTS.has(lemmaAt(tree, noun)) && !isEffort(tree, noun))
    .flatMap((noun) => partiesOf(tree, noun))
}

function partiesOf(tree: Tree, event: number): readonly Predication[] {
  return relatedTerms(tree, event)
    .filter((term) => PARTY_MARKERS.has(term.marker) && !(term.marker === 'of' && term.preposition.length > 0))
    .map((term) => ({
      tree,
      head: event,
      words: term.preposition.length > 0 ? term.preposition : [event],
      lemmas: [{ lemma: 'be party to', at: event, without: [] }],
      passive: false,
      subjects: [term.head],
      arguments: [{ role: 'object', head: event, preposition: [], marker: '' }],
      by: 'event with parties',
    }))
}
