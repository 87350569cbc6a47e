import { compareText } from '../../../text/compare-text.ts'
import { editDistance } from '../../../text/edit-distance.ts'

/** “Did you mean toLower?”, where one of the names is near; case does not count. */
export function suggestion(name: string, names: Iterable<string>): string | undefined {
  const folded = name.slice(0, LONGEST).toLowerCase()
  const near = [...names].map((one) => ({ one, distance: distance(folded, one.toLowerCase()) }))
  const [best] = near.toSorted((a, b) => a.distance - b.distance || compareText(a.one, b.one))
  return best !== undefined && best.distance <= Math.ceil(folded.length / 3) ? `Did you mean ${best.one}?` : undefined
}

/** A word that goes on where the other ends is near: `toLower` for `toLowercase`, `MET_WITH` for `MET`. */
function distance(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  return shorter.length >= SHORTEST_START && longer.startsWith(shorter) ? 1 : editDistance(a, b)
}

const SHORTEST_START = 3
const LONGEST = 60
