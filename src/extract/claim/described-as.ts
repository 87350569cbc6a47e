import describing from '../../../graph-data/lexicon/describing-verbs.json' with { type: 'json' }
import type { Argument, Predication } from '../predication/predication.ts'
import { lemmaAt } from '../syntax/tree.ts'

const VERBS = new Set(describing)

/** Who describes what as what: heads of the holder, of the thing and of the description. */
export type Depiction = Readonly<{ holder: number; described: number; complement: Argument }>

/** “Ito calls the deal a trap”, “which Park describes as fair”: a description belongs to who gives it. */
export function depictionsOf(predication: Predication): readonly Depiction[] {
  if (!VERBS.has(lemmaAt(predication.tree, predication.head))) return []
  const complement = predication.arguments.find(
    (argument) => argument.marker === 'as' || argument.role === 'complement',
  )
  if (complement === undefined) return []
  const [holders, things] = predication.passive
    ? [headsOf(predication, 'agent'), predication.subjects]
    : [predication.subjects, headsOf(predication, 'object')]
  return holders.flatMap((holder) => things.map((described) => ({ holder, described, complement })))
}

function headsOf(predication: Predication, role: Argument['role']): readonly number[] {
  return predication.arguments.filter((argument) => argument.role === role).map((argument) => argument.head)
}
