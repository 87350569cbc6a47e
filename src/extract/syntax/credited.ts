import verdictVerbs from '../../../graph-data/lexicon/verdict-verbs.json' with { type: 'json' }
import { conjuncts } from './coordination.ts'
import { dependentsOf, isRelated, lemmaAt, type Tree, tokenAt, wordAt } from './tree.ts'

const VERDICTS = new Set(verdictVerbs)
const PREPOSITIONS = new Set(['for', 'of', 'with'])

/** Whom a verdict credits or charges with a deed, at the verb of the deed: “thanked Park for coming” → Park. */
export function credited(tree: Tree, deed: number): readonly number[] {
  const verdict = verdictOn(tree, deed)
  if (verdict === undefined) return []
  return dependentsOf(tree, verdict, 'obj', 'nsubj:pass').flatMap((index) => conjuncts(tree, index))
}

/** The verb that credits or charges somebody with the deed: “thanked”, “accused”. */
export function verdictOn(tree: Tree, deed: number): number | undefined {
  const governor = tokenAt(tree, deed).head
  if (governor < 0 || !isRelated(tree, deed, 'advcl', 'obl')) return undefined
  const marks = dependentsOf(tree, deed, 'mark', 'case').map((index) => wordAt(tree, index))
  return VERDICTS.has(lemmaAt(tree, governor)) && marks.some((word) => PREPOSITIONS.has(word)) ? governor : undefined
}
