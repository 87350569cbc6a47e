import type { OpenFact } from '../../types/claim.ts'
import type { Document } from '../../types/document.ts'
import type { Predication } from '../predication/predication.ts'
import { nounPhrase } from '../syntax/noun-phrase.ts'
import { subtree, type Tree, tokenAt } from '../syntax/tree.ts'
import { textOf } from './fact-phrase.ts'

/** “Park, the head of the union”, “union head Park”: the second phrase says what the first one is. */
export function identityFacts(document: Document, predication: Predication): readonly OpenFact[] {
  const { tree, words } = predication
  const nouns = words.slice(-1)
  return predication.subjects.flatMap((subject) =>
    nouns
      .filter((noun) => mayBe(tree, subject, noun))
      .map((noun) => ({
        subject: textOf(document, tree, bearerWords(tree, subject, noun)),
        predicate: 'is',
        object: textOf(document, tree, nounPhrase(tree, noun)),
        confidence: 0.7,
        sentence: { start: tree.sentence.start, end: tree.sentence.end },
        by: predication.by,
      })),
  )
}

/** “President Lena Park” without the title. */
function bearerWords(tree: Tree, bearer: number, title: number): readonly number[] {
  const said = new Set(subtree(tree, title))
  return nounPhrase(tree, bearer).filter((index) => said.has(bearer) || !said.has(index))
}

/** One is not several: “three colours: red, …” and amounts in other units are no descriptions. */
function mayBe(tree: Tree, bearer: number, noun: number): boolean {
  if ([bearer, noun].some((index) => ['NUM', 'SYM'].includes(tokenAt(tree, index).upos))) return false
  return tokenAt(tree, noun).xpos !== 'NNS' || tokenAt(tree, bearer).xpos.endsWith('S')
}
