import type { Claim } from '../../types/claim.ts'

/** Of claims that only connect two mentions, surest first, those whose mentions nothing in the sentence relates before. */
export function newlyConnected(connecting: readonly Claim[], stated: readonly Claim[]): readonly Claim[] {
  const known = new Set(stated.flatMap(({ subject, object }) => [pair(subject, object), pair(object, subject)]))
  return connecting
    .toSorted((a, b) => b.evidence.confidence - a.evidence.confidence)
    .filter(({ subject, object }) => {
      if (known.has(pair(subject, object))) return false
      known.add(pair(subject, object)).add(pair(object, subject))
      return true
    })
}

function pair(subject: string, object: string): string {
  return `${subject} ${object}`
}
