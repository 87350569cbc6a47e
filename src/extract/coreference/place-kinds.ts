import { groupBy } from '../../text/group-by.ts'
import type { ShortForms } from './names.ts'

/** Kinds that a place’s name goes without; a city, a mosque or an airport is another thing than what it is called after. */
const KINDS = new Set([
  'archipelago',
  'desert',
  'enclave',
  'island',
  'islands',
  'mountains',
  'peninsula',
  'region',
  'republic',
  'strip',
  'valley',
])

/** “Narva” for “Narva Strip”. */
export const placeWithKind: ShortForms = {
  why: 'name of a place without its kind',
  longForm: (forms) => {
    const long = forms.filter(({ types, folded }) => types.has('place') && KINDS.has(kindOf(folded)))
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
