import headNouns from '../../../graph-data/lexicon/head-nouns.json' with { type: 'json' }
import { conjuncts } from '../syntax/coordination.ts'
import { dependentsOf, isRelated, lemmaAt, type Tree, tokenAt } from '../syntax/tree.ts'
import { argument } from './arguments.ts'
import { connect, isJoining } from './connection.ts'
import type { Argument, Predication } from './predication.ts'
import { verbalPredications } from './verbal.ts'

/** How those who act are marked: “the army’s raid”, “a raid by the army”. */
const ACTING = new Set(['of', 'by'])
const BY = 'inside argument'
const THINGS = new Set([...headNouns.person, ...headNouns.group, ...headNouns.organization, ...headNouns.place])

/** “died in a raid by the army”, “the army’s raid killed Park”: who meets an event meets those who are named with it. */
export function insideArgument(tree: Tree): readonly Predication[] {
  return verbalPredications(tree).flatMap((verbal) => [...ofArguments(verbal), ...ofSubjects(verbal)])
}

function ofArguments(verbal: Predication): readonly Predication[] {
  const { tree } = verbal
  return argumentsOf(verbal)
    .filter(({ head }) => !isThing(tree, head))
    .flatMap((event) =>
      partiesOf(tree, event.head).flatMap((party) =>
        verbal.subjects.flatMap((subject) =>
          way(verbal, [...event.preposition, event.head, ...party.preposition], subject, party),
        ),
      ),
    )
}

function ofSubjects(verbal: Predication): readonly Predication[] {
  const { tree } = verbal
  return verbal.subjects
    .filter((subject) => !isThing(tree, subject))
    .flatMap((event) =>
      partiesOf(tree, event)
        .filter(({ marker }) => ACTING.has(marker))
        .flatMap((party) =>
          argumentsOf(verbal)
            .filter(({ role }) => role === 'object')
            .flatMap((other) => way(verbal, [event, ...party.preposition, ...other.preposition], party.head, other)),
        ),
    )
}

function argumentsOf(verbal: Predication): readonly Argument[] {
  return verbal.arguments.filter(({ role, marker }) => role !== 'clause' && role !== 'agent' && isJoining(marker))
}

function way(verbal: Predication, words: readonly number[], from: number, to: Argument): readonly Predication[] {
  if (from === to.head) return []
  const { tree, head, lemmas } = verbal
  const name = [lemmas[0]?.lemma, ...words.map((index) => lemmaAt(tree, index))].join(' ')
  return [connect({ tree, head, words: [...verbal.words, ...words], name, by: BY }, from, to)]
}

/** People, bodies and places stand for themselves, whomever they belong to. */
function isThing(tree: Tree, index: number): boolean {
  return tokenAt(tree, index).upos !== 'NOUN' || THINGS.has(lemmaAt(tree, index))
}

/** Who is named with a noun: “the army’s raid”, “a raid by the army”, “a raid led by the army”. */
function partiesOf(tree: Tree, noun: number): readonly Argument[] {
  const named = dependentsOf(tree, noun)
    .filter((index) => isRelated(tree, index, 'nmod', 'compound'))
    .flatMap((index) => conjuncts(tree, index))
    .map((head) => argument(tree, 'oblique', head))
    .map((party) => (party.marker === '' ? { ...party, marker: 'of' } : party))
  const agents = dependentsOf(tree, noun, 'acl').flatMap((participle) =>
    dependentsOf(tree, participle, 'obl:agent')
      .flatMap((index) => conjuncts(tree, index))
      .map((head) => argument(tree, 'oblique', head))
      .map((party) => ({ ...party, preposition: [participle, ...party.preposition] })),
  )
  return [...named, ...agents].filter(({ marker }) => isJoining(marker))
}
