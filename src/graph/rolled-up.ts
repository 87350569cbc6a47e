import { compareText } from '../text/compare-text.ts'
import type { Evidence } from '../types/claim.ts'
import type { EdgeAttributes } from '../types/graph.ts'

type RolledUp = Pick<EdgeAttributes, 'confidence' | 'support' | 'timeStart' | 'timeEnd'>

/** What the evidence of an edge amounts to: the surest of it, its time from first to last, the documents behind it. */
export function rolledUp(evidence: readonly Evidence[], witnessOf: ReadonlyMap<string, string>): RolledUp {
  const timeStart = evidence.flatMap((one) => one.timeStart ?? []).toSorted(compareText)[0]
  const timeEnd = evidence
    .flatMap((one) => one.timeEnd ?? [])
    .toSorted(compareText)
    .at(-1)
  return {
    confidence: evidence.reduce((surest, one) => Math.max(surest, one.confidence), 0),
    support: independentDocuments(evidence, witnessOf),
    ...(timeStart !== undefined && { timeStart }),
    ...(timeEnd !== undefined && { timeEnd }),
  }
}

/** Copies of one text are one witness. */
function independentDocuments(evidence: readonly Evidence[], witnessOf: ReadonlyMap<string, string>): number {
  return new Set(evidence.map(({ document }) => witnessOf.get(document) ?? document)).size
}
