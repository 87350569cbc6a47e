import type { OpenFact } from '../../types/claim.ts'
import type { Document } from '../../types/document.ts'
import type { Predication } from '../predication/predication.ts'
import { hasDependent, isRelated, subtree } from '../syntax/tree.ts'
import { isNegation } from '../syntax/verb-group.ts'
import { subjectWords, textOf } from './fact-phrase.ts'

/** What hangs on an adjective without belonging to its phrase. */
const OUTSIDE = [
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
  'discourse',
]

/** “Park is ill”: an adjective without further phrase is what is said of the subject. */
export function bareAdjective(document: Document, predication: Predication, subject: number): readonly OpenFact[] {
  const { tree, head } = predication
  const isAdjective = predication.by === 'copula' && predication.lemmas[0]?.lemma !== 'be'
  if (!isAdjective || predication.arguments.length > 0 || hasDependent(tree, head, 'xcomp', 'ccomp')) return []
  const verb = predication.words.filter((index) => isRelated(tree, index, 'cop', 'aux') || isNegation(tree, index))
  const words = subtree(tree, head, OUTSIDE).filter((index) => !verb.includes(index))
  return [
    {
      subject: textOf(document, tree, subjectWords(predication, subject)),
      predicate: textOf(document, tree, verb),
      object: textOf(document, tree, words),
      confidence: 0.9,
      sentence: { start: tree.sentence.start, end: tree.sentence.end },
      by: 'copula',
    },
  ]
}
