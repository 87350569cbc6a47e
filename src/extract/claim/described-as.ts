import describing from '../../../graph-data/lexicon/describing-verbs.json' with { type: 'json' }
import type { Argument, Predication } from '../predication/predication.ts'
import { lemmaAt } from '../syntax/tree.ts'

const VERBS = new Set(describing)

/** Who describes what as what: heads of the holder, of the thing and of the description. */
export type Depiction = Readonly<{ holder: number; described: number; complement: Argument }>

/** “Ito calls the deal a trap”, “which Park describes as fair”: a description belongs to who gives it. */
export function depictionsOf(predication: Predication): readonly Depiction[] {
  if (!VERBS.has(lemmaAt(predication.tree, predication.head))) return []
  const complement = complementOf(predication)
  if (complement === undefined) return []
  const [holders, things] = predication.passive
    ? [headsOf(predication, 'agent'), predication.subjects]
    : [predication.subjects, headsOf(predication, 'object').filter((head) => head !== complement.head)]
  return holders.flatMap((holder) => things.map((described) => ({ holder, described, complement })))
}

/** “as fair”, or of two objects the one behind the verb: “which Park calls a trap”. */
function complementOf({ arguments: all, head }: Predication): Argument | undefined {
  const objects = all.filter((argument) => argument.role === 'object')
  const second = objects.length > 1 ? objects.findLast((argument) => argument.head > head) : undefined
  return all.find((argument) => argument.marker === 'as' || argument.role === 'complement') ?? second
}

function headsOf(predication: Predication, role: Argument['role']): readonly number[] {
  return predication.arguments.filter((argument) => argument.role === role).map((argument) => argument.head)
}
