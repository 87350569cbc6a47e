import nameWords from '../../../graph-data/lexicon/name-words.json' with { type: 'json' }
import { groupBy } from '../../text/group-by.ts'
import type { ShortForms } from './names.ts'

const KINDS = new Set(nameWords.place.map((word) => word.toLowerCase()))
/** Kinds that tell one place from another of the same name. */
const DISTINCT = new Set([
  'city',
  'county',
  'river',
  'lake',
  'airport',
  'university',
  'street',
  'bridge',
  'bay',
  'sea',
  'gulf',
])

/** “Narva” for “Narva Strip”. */
export const placeWithKind: ShortForms = {
  why: 'name of a place without its kind',
  longForm: (forms) => {
    const long = forms.filter(
      ({ types, folded }) => types.has('place') && KINDS.has(kindOf(folded)) && !DISTINCT.has(kindOf(folded)),
    )
    const byName = groupBy(long, ({ folded }) => folded.slice(0, folded.lastIndexOf(' ')))
    return (short) => {
      const found = short.types.has('place') ? (byName.get(short.folded) ?? []) : []
      return found.length === 1 ? found[0] : undefined
    }
  },
}

function kindOf(folded: string): string {
  return folded.includes(' ') ? folded.slice(folded.lastIndexOf(' ') + 1) : ''
}
