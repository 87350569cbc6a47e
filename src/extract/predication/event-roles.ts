import headNouns from '../../../graph-data/lexicon/head-nouns.json' with { type: 'json' }
import { isCountry } from '../mention/name-type.ts'
import { isRelated, lemmaAt, type Tree } from '../syntax/tree.ts'
import { isEffort } from './effort.ts'
import type { Argument, Predication } from './predication.ts'
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
    .map((term) => (isVenue(tree, term.head) ? venue(tree, event, term) : party(tree, event, term)))
}

/** “the Oslo summit”: a place that is no country, right before the noun. */
function isVenue(tree: Tree, index: number): boolean {
  const name = tree.sentence.names.find(({ first, last }) => first <= index && index <= last)
  if (name?.label !== 'LOC' || !isRelated(tree, index, 'compound')) return false
  const words = tree.tokens.slice(name.first, name.last + 1).map((token) => token.text)
  return !isCountry(words.join(' '))
}

function party(tree: Tree, event: number, term: Argument): Predication {
  const words = term.preposition.length > 0 ? term.preposition : [event]
  return {
    ...role(tree, event, 'be party to'),
    words,
    subjects: [term.head],
    arguments: [{ ...term, role: 'object', head: event, marker: '' }],
  }
}

function venue(tree: Tree, event: number, term: Argument): Predication {
  return {
    ...role(tree, event, 'take place in'),
    subjects: [event],
    arguments: [{ ...term, role: 'object', marker: '' }],
  }
}

function role(tree: Tree, event: number, lemma: string): Omit<Predication, 'subjects' | 'arguments'> {
  return {
    tree,
    head: event,
    words: [event],
    lemmas: [{ lemma, at: event, without: [] }],
    passive: false,
    by: 'event with parties',
  }
}
