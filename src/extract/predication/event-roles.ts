import conductedEvents from '../../../graph-data/lexicon/conducted-events.json' with { type: 'json' }
import headNouns from '../../../graph-data/lexicon/head-nouns.json' with { type: 'json' }
import { nameAt, nameText } from '../mention/name-at.ts'
import { isCapital, isCountry } from '../mention/name-type.ts'
import { isEffort } from '../syntax/effort.ts'
import { isCounted, isNamedAfter } from '../syntax/event-noun.ts'
import { dependentsOf, governors, isRelated, lemmaAt, subtree, type Tree } from '../syntax/tree.ts'
import { argument } from './arguments.ts'
import type { Argument, Predication } from './predication.ts'
import { relatedTerms } from './relational-noun.ts'

const EVENTS = new Set(headNouns.event)
const CASES = new Set(['case', 'lawsuit', 'suit', 'complaint', 'proceeding', 'trial', 'appeal'])
const CONDUCTED = new Set(conductedEvents)
const PARTY_MARKERS = new Set(['between', 'among', 'by', 'of'])

/** “the agreement between Ito and Park”, “Norway’s initiative”: who is named at an event’s noun has a part in it. */
export function eventRolePredications(tree: Tree): readonly Predication[] {
  return [...tree.tokens.keys()]
    .filter((noun) => EVENTS.has(lemmaAt(tree, noun)) && !isEffort(tree, noun) && !isCounted(tree, noun))
    .flatMap((noun) => partiesOf(tree, noun))
}

function partiesOf(tree: Tree, event: number): readonly Predication[] {
  return relatedTerms(tree, event)
    .filter((term) => PARTY_MARKERS.has(term.marker) && (term.marker !== 'of' || isOwner(tree, event, term)))
    .map((term) => (isVenue(tree, term.head) ? venue(tree, event, term) : party(tree, event, term)))
    .concat(courts(tree, event))
}

/** “Chad’s case against Niger before the High Court”: wherever the parser hangs the court within the phrase. */
function courts(tree: Tree, event: number): readonly Predication[] {
  if (!CASES.has(lemmaAt(tree, event))) return []
  const inside = [event, ...dependentsOf(tree, event, 'nmod')].flatMap((noun) => dependentsOf(tree, noun, 'nmod'))
  const end = Math.max(...subtree(tree, event))
  const behind = governors(tree, event)
    .flatMap((verb) => dependentsOf(tree, verb, 'obl'))
    .filter((index) => Math.min(...subtree(tree, index)) === end + 1)
  return [...inside, ...behind]
    .map((index) => argument(tree, 'object', index))
    .filter((term) => ['before', 'at'].includes(term.marker))
    .map((term) => ({
      ...role(tree, event, 'be tried'),
      words: term.preposition,
      subjects: [event],
      arguments: [term],
    }))
}

/** “Chad’s offensive”: who is named before an act of several is a party to it; a nationality (“the Syrian conflict”) only tells where. */
function isOwner(tree: Tree, event: number, term: Argument): boolean {
  if (term.preposition.length > 0 || isRelated(tree, term.head, 'amod')) return false
  if (isVenue(tree, term.head)) return true
  return CONDUCTED.has(lemmaAt(tree, event)) && !isNamedAfter(tree, event, term.head)
}

/** “the Oslo summit”: a capital, or another place that is no country, right before the noun. */
function isVenue(tree: Tree, index: number): boolean {
  const name = nameAt(tree, index)
  if (name === undefined || !isRelated(tree, index, 'compound')) return false
  const text = nameText(tree, name)
  return isCapital(text) || (!isCountry(text) && (name.label === 'LOC' || name.label === 'EVT'))
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
