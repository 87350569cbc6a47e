import type { JudgedEdge } from './judged-edges.ts'
import { type Example, type Fit, fitLogistic, likelihood } from './logistic-regression.ts'

/** A feature seen less often says nothing. */
const RARE = 4
/** Relations are many, and most of them rare: they are held back more. */
const penalty = (name: string) => (name.startsWith('relation ') ? 9 : 3)

const FOLDS = 10

export type Judged = Readonly<{ document: string } & Example>

/** The judged edges as examples to fit on. */
export function examplesOf(edges: readonly JudgedEdge[]): readonly Judged[] {
  return edges.flatMap(({ document, features, verdict }) =>
    verdict === undefined ? [] : [{ document, features: summed(features), isRight: verdict.verdict === 'right' }],
  )
}

/** A feature may be named twice: both ends may be names. */
function summed(features: JudgedEdge['features']): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const [name, value] of features) sums.set(name, (sums.get(name) ?? 0) + value)
  return sums
}

export function fitConfidence(examples: readonly Judged[]): Fit {
  const counts = new Map<string, number>()
  for (const { features } of examples) {
    for (const [name, value] of features) if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const names = [...counts].filter(([, count]) => count >= RARE).map(([name]) => name)
  return fitLogistic(examples, names.toSorted(), penalty)
}

/** How likely each example is by weights fitted on the other documents (ten folds; the documents dealt out in order of their names). */
export function crossValidated(examples: readonly Judged[]): readonly number[] {
  const documents = [...new Set(examples.map(({ document }) => document))].toSorted()
  const foldOf = (document: string) => documents.indexOf(document) % FOLDS
  const fits = Array.from({ length: FOLDS }, (_, fold) =>
    fitConfidence(examples.filter(({ document }) => foldOf(document) !== fold)),
  )
  return examples.map(({ document, features }) => {
    const fit = fits[foldOf(document)]
    return fit === undefined ? 0 : likelihood(fit, features)
  })
}
