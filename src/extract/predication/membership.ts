import headNouns from '../../../graph-data/lexicon/head-nouns.json' with { type: 'json' }
import { nameAt, nameText } from '../mention/name-at.ts'
import { isCountry } from '../mention/name-type.ts'
import { isNationality } from '../mention/nationality.ts'
import { isKinship, isOffice } from '../mention/title.ts'
import { conjuncts, firstConjunct } from '../syntax/coordination.ts'
import { dependentsOf, hasDependent, isRelated, lemmaAt, type Tree, tokenAt, wordAt } from '../syntax/tree.ts'
import { argument } from './arguments.ts'
import type { Argument, Predication } from './predication.ts'

const GROUPS = new Set(headNouns.group)
const PEOPLE = new Set(headNouns.person)
/** Groups that are made of a country’s people. */
const COMPATRIOTS = new Set([
  'army',
  'contingent',
  'crew',
  'delegation',
  'family',
  'force',
  'people',
  'police',
  'squad',
  'team',
  'troop',
])
const SOURCES = new Set(['from', 'of'])
/** Behind its name these say what the body is: “the Hezbollah movement”, “the Chelsea side”. */
const KINDS_OF_BODY = new Set([
  'band',
  'coalition',
  'community',
  'gang',
  'group',
  'movement',
  'network',
  'outfit',
  'party',
  'side',
  'squad',
  'team',
])
/** With an owner behind them these are an act, a part or a quality of the body: “the mission of the institute”. */
const NO_PEOPLE = new Set([
  'band',
  'front',
  'group',
  'leadership',
  'majority',
  'minority',
  'mission',
  'movement',
  'opposition',
  'resistance',
])

/** “a delegation from the union”, “union delegates”: people named by the body that they belong to. */
export function membershipPredications(tree: Tree): readonly Predication[] {
  return [...tree.tokens.keys()]
    .filter((noun) => tokenAt(tree, noun).upos === 'NOUN' && !isSaidOfSomebody(tree, noun))
    .filter((noun) => GROUPS.has(lemmaAt(tree, noun)) || PEOPLE.has(lemmaAt(tree, noun)))
    .flatMap((noun) => {
      const bodies = dependentsOf(tree, noun).flatMap((index) => bodyAt(tree, index))
      return bodies.length === 0 ? [] : [membership(tree, noun, bodies)]
    })
}

/** “is a friend of Ito”, “as head of the union”: what is said of somebody is nobody beside him. */
function isSaidOfSomebody(tree: Tree, noun: number): boolean {
  const first = firstConjunct(tree, noun)
  if (isRelated(tree, first, 'appos', 'xcomp', 'nmod:desc') || hasDependent(tree, first, 'cop', 'appos')) return true
  return dependentsOf(tree, first, 'case').some((index) => wordAt(tree, index) === 'as')
}

function bodyAt(tree: Tree, index: number): readonly Argument[] {
  if (isModifyingBody(tree, index)) {
    return [{ role: 'oblique', head: index, preposition: [], marker: 'of' }]
  }
  if (tokenAt(tree, index).deprel !== 'nmod' || NO_PEOPLE.has(lemmaAt(tree, tokenAt(tree, index).head))) return []
  return conjuncts(tree, index)
    .map((head) => argument(tree, 'oblique', head))
    .filter((body) => SOURCES.has(body.marker) && nameAt(tree, body.head) !== undefined)
    .map((body) => ({ ...body, marker: 'of' }))
}

/** “union delegates”, “Norwegian officials”, “Norway’s president”. */
function isModifyingBody(tree: Tree, index: number): boolean {
  if (isRelated(tree, index, 'amod')) return isNationality(tree, index)
  const name = nameAt(tree, index)
  if (name === undefined) return false
  const noun = tokenAt(tree, index).head
  const isNameOfIt = name.label !== 'LOC' && KINDS_OF_BODY.has(lemmaAt(tree, noun))
  return (
    (isRelated(tree, index, 'compound') && !isNameOfIt) ||
    (isRelated(tree, index, 'nmod:poss') && (isOffice(tree, noun) || isKinship(tree, noun)))
  )
}

/** What people are to a body: “officials of the union”, and members at least where they are several. */
function bodyNames(tree: Tree, noun: number): readonly string[] {
  const isGroup = GROUPS.has(lemmaAt(tree, noun)) || tokenAt(tree, noun).xpos === 'NNS'
  return [`be ${lemmaAt(tree, noun)}`, ...(isGroup ? ['be member'] : [])]
}

/** What people are to a country: holders of an office, or from there; “the Chadian side” is neither. */
function nationalNames(tree: Tree, noun: number): readonly string[] {
  if (isOffice(tree, noun)) return [`be ${lemmaAt(tree, noun)}`, 'be national']
  return COMPATRIOTS.has(lemmaAt(tree, noun)) || PEOPLE.has(lemmaAt(tree, noun)) ? ['be national'] : []
}

function isCountryTerm(tree: Tree, index: number): boolean {
  const name = nameAt(tree, index)
  return isNationality(tree, index) || (name !== undefined && isCountry(nameText(tree, name)))
}

function membership(tree: Tree, noun: number, bodies: readonly Argument[]): Predication {
  const names = bodies.some((body) => isCountryTerm(tree, body.head))
    ? nationalNames(tree, noun)
    : bodyNames(tree, noun)
  return {
    tree,
    head: noun,
    words: [noun],
    lemmas: names.map((lemma) => ({ lemma, at: noun, without: [] })),
    passive: false,
    subjects: [noun],
    arguments: bodies,
    by: 'group of a body',
  }
}
