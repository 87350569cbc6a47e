import headNouns from '../../../graph-data/lexicon/head-nouns.json' with { type: 'json' }
import type { Name } from '../../types/annotation.ts'
import { nameAt, nameText } from '../mention/name-at.ts'
import { headOfName } from '../mention/name-head.ts'
import { isCountry, isRegion } from '../mention/name-type.ts'
import { dependentsOf, governors, isRelated, lemmaAt, type Tree, tokenAt } from '../syntax/tree.ts'
import { argument } from './arguments.ts'
import type { Argument, Predication } from './predication.ts'

const GROUPS = new Set(headNouns.group)
const PREPOSITIONS = new Set(['in', 'at', 'near', 'outside'])

/** “the refinery in Baku”, “Baku, Azerbaijan”: where something is, said in passing. */
export function locationPredications(tree: Tree): readonly Predication[] {
  return [...behindPreposition(tree), ...behindComma(tree)]
}

function behindPreposition(tree: Tree): readonly Predication[] {
  return [...tree.tokens.keys()]
    .filter((noun) => ['NOUN', 'PROPN'].includes(tokenAt(tree, noun).upos) && !mayBeMetThere(tree, noun))
    .flatMap((noun) =>
      dependentsOf(tree, noun, 'nmod')
        .map((index) => argument(tree, 'object', index))
        .filter((place) => PREPOSITIONS.has(place.marker) && lemmaAt(tree, place.head) !== 'world')
        .map((place) => located(tree, noun, { ...place, marker: place.marker === 'at' ? 'in' : place.marker })),
    )
}

/** “met a delegation in Oslo”: behind people or a body that a verb acts on, the place is where that happened. */
function mayBeMetThere(tree: Tree, noun: number): boolean {
  const name = nameAt(tree, noun)
  const acts =
    name === undefined ? GROUPS.has(lemmaAt(tree, noun)) || tokenAt(tree, noun).xpos === 'NNS' : name.label !== 'LOC'
  const top = [noun, ...governors(tree, noun)].find(
    (index) => !isRelated(tree, index, 'nmod', 'conj', 'appos', 'compound'),
  )
  return acts && top !== undefined && isRelated(tree, top, 'obj', 'obl', 'iobj')
}

/** A place right behind another and a comma lies around it, unless the two stand in a list. */
function behindComma(tree: Tree): readonly Predication[] {
  const places = tree.sentence.names.filter((name) => name.label === 'LOC')
  return places.flatMap((inner) => {
    const outer = places.find((name) => name.first === inner.last + 2 && tokenAt(tree, inner.last + 1).text === ',')
    if (outer === undefined || isCountry(nameText(tree, inner)) || opensBracket(tree, inner.first)) return []
    const [place, around] = [headOfName(tree, inner), headOfName(tree, outer)]
    if (isRelated(tree, around, 'conj', 'nsubj', 'nsubj:pass') || isRelated(tree, place, 'conj')) return []
    if (isInList(tree, inner, outer, places) || isDistrictOfItself(tree, inner, outer)) return []
    return [located(tree, place, { role: 'object', head: around, preposition: [], marker: 'in' })]
  })
}

/** “Oslo, Bergen and Narvik”: places of one kind; around a country nothing of the sort stands, so “Oslo, Norway and Chile” is none. */
function isInList(tree: Tree, inner: Name, outer: Name, places: readonly Name[]): boolean {
  if (isCountry(nameText(tree, outer))) return isRegion(nameText(tree, inner))
  for (let last = outer; ; ) {
    const joint = tree.tokens[last.last + 1]?.text
    const next = places.find((name) => name.first === last.last + (tree.tokens[last.last + 2]?.text === 'and' ? 3 : 2))
    if (next === undefined) return false
    if (joint === 'and' || joint === 'or' || tree.tokens[next.first - 1]?.text === 'and') return true
    if (joint !== ',') return false
    last = next
  }
}

/** “Washington, D.C.” is one city. */
function isDistrictOfItself(tree: Tree, inner: Name, outer: Name): boolean {
  return nameText(tree, inner) === 'Washington' && /^D\.? ?C\.?$/u.test(nameText(tree, outer))
}

/** What stands in brackets behind a name is the name in other words or scripts. */
function opensBracket(tree: Tree, first: number): boolean {
  return ['(', '['].includes(tree.tokens[first - 1]?.text ?? '')
}

function located(tree: Tree, noun: number, place: Argument): Predication {
  return {
    tree,
    head: noun,
    words: place.preposition.length > 0 ? [] : [noun],
    lemmas: ['be located', 'be'].map((lemma) => ({ lemma, at: noun, without: [] })),
    passive: false,
    subjects: [noun],
    arguments: [place],
    by: 'location',
  }
}
