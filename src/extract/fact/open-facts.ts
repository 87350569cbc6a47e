import type { OpenFact } from '../../types/claim.ts'
import type { Document } from '../../types/document.ts'
import { isEmptyVerb } from '../predication/light-verb.ts'
import type { Argument, Predication } from '../predication/predication.ts'
import { conjuncts } from '../syntax/coordination.ts'
import { dependentsOf, isRelated, tokenAt } from '../syntax/tree.ts'
import { bareAdjective } from './bare-adjective.ts'
import { clauseWords, phraseWords, subjectWords, textOf } from './fact-phrase.ts'
import { identityFacts } from './identity-facts.ts'
import { abilityOf, purposeOf, withPurpose } from './purpose.ts'
import { standingOf } from './standing.ts'

/** What somebody is quoted with is a fact only together with who says it, which is a fact of its own. */
const QUOTED = 0.5
/** Constructions that state a fact of their own; the others relate names inside the phrases of these. */
const STATING = new Set(['verb', 'copula'])
/** Words that are no thing that anything could be said of. */
const NO_PHRASE = new Set(['ADP', 'PART', 'CCONJ', 'SCONJ', 'PUNCT', 'AUX'])
const RELATIVE_ADVERBS = new Set(['WRB', 'WDT', 'WP', 'EX'])

/**
 * The facts that a predication states between any two phrases. A fact must be complete to be true: with an object present,
 * a later argument takes the object into the predicate (“held talks in”, “Oslo”), after ClausIE (Del Corro and Gemulla 2013).
 */
export function openFactsOf(document: Document, predication: Predication): readonly OpenFact[] {
  if (predication.by === 'apposition' || predication.by === 'title') return identityFacts(document, predication)
  const purpose = purposeOf(predication) ?? abilityOf(predication)
  const standing = STATING.has(predication.by) ? standingOf(purpose?.of ?? predication) : 'unstated'
  if (standing === 'unstated') return []
  const { tree } = predication
  return predication.subjects
    .filter((subject) => !standsForNothing(predication, subject))
    .flatMap((subject) => [
      ...statedArguments(predication, subject).map((argument) => fact(document, predication, subject, argument)),
      ...bareAdjective(document, predication, subject),
    ])
    .filter((found) => found.subject !== '' && found.predicate !== '' && found.object !== '')
    .map((found) => (purpose === undefined ? found : withPurpose(document, tree, purpose, found)))
    .map((found) => (standing === 'quoted' ? { ...found, confidence: found.confidence * QUOTED } : found))
}

/** “there”, “it” that stand for nothing, and “which” that stayed unresolved. */
function standsForNothing({ tree }: Predication, subject: number): boolean {
  return isRelated(tree, subject, 'expl') || ['WDT', 'EX'].includes(tokenAt(tree, subject).xpos)
}

function statedArguments(predication: Predication, subject: number): readonly Argument[] {
  const { tree, arguments: all } = predication
  return all
    .filter(({ marker }) => !marker.startsWith('according'))
    .filter(({ head }) => head !== subject && !NO_PHRASE.has(tokenAt(tree, head).upos))
    .filter(({ head, role, preposition }) =>
      [head, ...preposition].every((index) => role === 'clause' || !RELATIVE_ADVERBS.has(tokenAt(tree, index).xpos)),
    )
    .filter(({ role }) => role !== 'recipient' || !all.some((other) => other.role === 'object'))
    .filter((argument) => all.length === 1 || !isEmptyObject(predication, argument))
}

/** The “place” of “took place in Oslo” is nothing that was taken. */
function isEmptyObject({ tree, lemmas }: Predication, { head, role }: Argument): boolean {
  const isBare = role === 'object' && dependentsOf(tree, head).length === 0
  return isBare && lemmas.some((name) => isEmptyVerb(tree, name.at, head))
}

function fact(document: Document, predication: Predication, subject: number, argument: Argument): OpenFact {
  const { tree } = predication
  const object = argument.role === 'clause' ? clauseWords(tree, argument.head) : phraseWords(tree, argument.head)
  return {
    subject: textOf(document, tree, subjectWords(predication, subject)),
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
  if (argument.role === 'object' && recipient) return [words, phraseWords(tree, recipient.head)]
  if (argument.preposition.length === 0 && argument.role !== 'oblique') return [words]
  return [words, objectBefore(predication, argument), argument.preposition]
}

/** The objects of the verb, “Park and Ito”, without what the argument itself is made of. */
function objectBefore(predication: Predication, argument: Argument): readonly number[] {
  const { tree } = predication
  const object = predication.arguments.find((other) => other.role === 'object' && other.head !== argument.head)
  if (object === undefined || conjuncts(tree, object.head).includes(argument.head)) return []
  const own = new Set(clauseWords(tree, argument.head))
  return phraseWords(tree, object.head).filter((index) => !own.has(index))
}

const CONFIDENCE: Readonly<Record<Argument['role'], number>> = {
  object: 1,
  recipient: 0.95,
  agent: 0.95,
  complement: 0.9,
  oblique: 0.9,
  clause: 0.85,
}

function confidenceOf(predication: Predication, argument: Argument): number {
  if (argument.role !== 'oblique') return CONFIDENCE[argument.role]
  if (argument.preposition.length === 0) return 0.7
  return predication.arguments.some((other) => other.role === 'object') ? 0.8 : CONFIDENCE.oblique
}
