import { compareText } from '../../../text/compare-text.ts'
import { editDistance } from '../../../text/edit-distance.ts'

/** “Did you mean toLower?”, where one of the names is near; case does not count. */
export function suggestion(name: string, names: Iterable<string>): string | undefined {
  const folded = name.slice(0, LONGEST).toLowerCase()
  const near = [...names].map((one) => ({ one, distance: editDistance(folded, one.toLowerCase()) }))
  const [best] = near.toSorted((a, b) => a.distance - b.distance || compareText(a.one, b.one))
  return best !== undefined && best.distance <= Math.max(1, folded.length / 3) ? `Did you mean ${best.one}?` : undefined
}

const LONGEST = 60
