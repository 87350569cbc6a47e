import { compareText } from '../text/compare-text.ts'
import { groupBy } from '../text/group-by.ts'
import { sortedJson } from '../text/json-lines.ts'
import type { Evidence } from '../types/claim.ts'

/** Each passage once, sorted by document and offset; of two constructions that found the same words the surer one. */
export function distinctEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const passages = groupBy(evidence.toSorted(compareEvidence), words)
  return [...passages.values()].flatMap((readings) => readings.slice(0, 1))
}

/** By document, then offset, then confidence (the surest first), then everything else, so that no two are in doubt. */
export function compareEvidence(a: Evidence, b: Evidence): number {
  return (
    compareText(a.document, b.document) ||
    a.start - b.start ||
    a.end - b.end ||
    b.confidence - a.confidence ||
    compareText(sortedJson(a), sortedJson(b))
  )
}

function words({ document, start, end, subject, predicate, object }: Evidence): string {
  return sortedJson([document, start, end, subject, predicate, object])
}
