import type { OpenFact } from '../../types/claim.ts'
import type { Document } from '../../types/document.ts'
import type { Argument, Predication } from '../predication/predication.ts'
import { nounPhrase, trimPunctuation } from '../syntax/noun-phrase.ts'
import { dependentsOf, hasDependent, isRelated, spansOf, subtree, type Tree, tokenAt } from '../syntax/tree.ts'
import { isNegation } from '../syntax/verb-group.ts'
import { standingOf } from './standing.ts'

/** What somebody is quoted with is a fact only together with who says it, which is a fact of its own. */
const QUOTED = 0.5
/** Constructions that state a fact of their own; the others relate names inside the phrases of these. */
const STATING = new Set(['verb', 'copula'])

/**
 * The facts that a predication states between any two phrases. A fact must be complete to be true: with an object present,
 * a later argument takes the object into the predicate (“held talks in”, “Oslo”), after ClausIE (Del Corro and Gemulla 2013).
 */
export function openFactsOf(document: Document, predication: Predication): readonly OpenFact[] {
  if (predication.by === 'apposition') return identityFacts(document, predication)
  const standing = STATING.has(predication.by) ? standingOf(predication) : 'unstated'
  if (standing === 'unstated') return []
  return predication.subjects
    .flatMap((subject) =>
      predication.arguments
        .filter((argument) => argument.head !== subject && !isPronounOfClause(predication.tree, subject))
        .filter(
          (argument) => argument.role !== 'recipient' || !predication.arguments.some(({ role }) => role === 'object'),
        )
        .map((argument) => fact(document, predication, phraseOf(predication.tree, subject), argument))
        .concat(bareAdjective(document, predication, subject)),
    )
    .filter((found) => found.subject !== '' && found.predicate !== '' && found.object !== '')
    .map((found) => (standing === 'quoted' ? { ...found, confidence: found.confidence * QUOTED } : found))
}

function fact(document: Document, predication: Predication, subject: readonly number[], argument: Argument): OpenFact {
  const { tree } = predication
  const object = argument.role === 'clause' ? clauseOf(tree, argument.head) : phraseOf(tree, argument.head)
  return {
    subject: textOf(document, tree, subject),
    predicate: predicateParts(predication, argument)
      .map((words) => textOf(document, tree, words))
      .filter((text) => text !== '')
      .join(' '),
    object: textOf(document, tree, object),
    confidence: confidenceOf(predication, argument),
    sentence: { start: tree.sentence.start, end: tree.sentence.end },
    by: predication.by,
  }
}

/** Verb group, object and preposition, in this order wherever the argument stands: “In May she met Park” → “met Park In”. */
function predicateParts(predication: Predication, argument: Argument): readonly (readonly number[])[] {
  const { tree, words } = predication
  const recipient = predication.arguments.find((other) => other.role === 'recipient')
  if (argument.role === 'object' && recipient) return [words, nounPhrase(tree, recipient.head)]
  if (argument.preposition.length === 0 && argument.role !== 'oblique') return [words]
  const object = predication.arguments.find((other) => other.role === 'object' && other.head !== argument.head)
  const own = new Set([argument.head, ...subtree(tree, argument.head)])
  const taken = object === undefined ? [] : nounPhrase(tree, object.head).filter((index) => !own.has(index))
  return [words, taken, argument.preposition]
}

const CONFIDENCE: Readonly<Record<Argument['role'], number>> = {
  object: 1,
  recipient: 0.95,
  agent: 0.95,
  complement: 0.9,
  oblique: 0.9,
  clause: 0.6,
}

function confidenceOf(predication: Predication, argument: Argument): number {
  if (argument.role !== 'oblique') return CONFIDENCE[argument.role]
  if (argument.preposition.length === 0) return 0.7
  return predication.arguments.some((other) => other.role === 'object') ? 0.8 : CONFIDENCE.oblique
}

/** “Park is ill”: an adjective without further phrase is what is said of the subject. */
function bareAdjective(document: Document, predication: Predication, subject: number): readonly OpenFact[] {
  const { tree, head } = predication
  const isAdjective = predication.by === 'copula' && predication.lemmas[0]?.lemma !== 'be'
  if (!isAdjective || predication.arguments.length > 0 || hasDependent(tree, head, 'xcomp', 'ccomp')) return []
  const verb = dependentsOf(tree, head).filter(
    (index) => isRelated(tree, index, 'cop', 'aux') || isNegation(tree, index),
  )
  const rest = subtree(tree, head, [
    'nsubj',
    'cop',
    'aux',
    'punct',
    'conj',
    'cc',
    'advcl',
    'mark',
    'parataxis',
    'csubj',
    'expl',
    'obl',
  ])
  const words = rest.filter((index) => !verb.includes(index))
  return [
    {
      subject: textOf(document, tree, phraseOf(tree, subject)),
      predicate: textOf(document, tree, verb),
      object: textOf(document, tree, words),
      confidence: 0.9,
      sentence: { start: tree.sentence.start, end: tree.sentence.end },
      by: 'copula',
    },
  ]
}

/** “Park, the head of the union”: the second phrase says what the first one is. */
function identityFacts(document: Document, predication: Predication): readonly OpenFact[] {
  const { tree, words } = predication
  return predication.subjects.flatMap((subject) =>
    words.slice(-1).map((noun) => ({
      subject: textOf(document, tree, nounPhrase(tree, subject)),
      predicate: 'is',
      object: textOf(document, tree, nounPhrase(tree, noun)),
      confidence: 0.7,
      sentence: { start: tree.sentence.start, end: tree.sentence.end },
      by: predication.by,
    })),
  )
}

function phraseOf(tree: Tree, head: number): readonly number[] {
  return tokenAt(tree, head).upos === 'ADV' ? trimPunctuation(tree, subtree(tree, head)) : nounPhrase(tree, head)
}

function clauseOf(tree: Tree, head: number): readonly number[] {
  return trimPunctuation(tree, subtree(tree, head))
}

/** “there”, “it” that stand for nothing, and “which” that stayed unresolved. */
function isPronounOfClause(tree: Tree, subject: number): boolean {
  return isRelated(tree, subject, 'expl') || ['WDT', 'EX'].includes(tokenAt(tree, subject).xpos)
}

/** The words as written, pieces that stand apart joined by a space. */
function textOf(document: Document, tree: Tree, words: readonly number[]): string {
  return spansOf(tree, words)
    .map(({ start, end }) => document.text.slice(start, end).replace(/\s+/g, ' '))
    .join(' ')
}
