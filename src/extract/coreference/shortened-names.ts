import nameWords from '../../../graph-data/lexicon/name-words.json' with { type: 'json' }
import { groupBy } from '../../text/group-by.ts'
import { isCapital, isCountry } from '../mention/name-type.ts'
import type { NameForm, ShortForms } from './names.ts'

const KINDS = new Set(nameWords.organization.map((word) => word.toLowerCase()))
const LINKS = new Set(['of', 'for'])

/**
 * “Pirates” for “Porto Pirates”, “Council” for “Council of Bergen”, “Harvard” for “Harvard University”, “Fjord” for “Fjord Steel”, where one
 * name alone fits.
 */
export const shortenedName: ShortForms = {
  why: 'part of a longer name',
  longForm: (forms) => {
    const long = forms.filter(({ types, folded }) => folded.includes(' ') && !types.has('person'))
    const shortened = long.flatMap((form) => shorterForms(form.folded).map((short) => ({ form, short })))
    const byShort = groupBy(shortened, ({ short }) => short)
    const inNamesOfPeople = new Set(forms.filter(isFullPersonName).flatMap(({ folded }) => folded.split(' ')))
    return (short) => {
      if (!mayBeShortened(short) || inNamesOfPeople.has(short.folded)) return undefined
      const fitting = (byShort.get(short.folded) ?? []).filter(({ form }) => shareType(form, short))
      return fitting.length === 1 ? fitting[0]?.form : undefined
    }
  },
}

function shorterForms(folded: string): readonly string[] {
  const words = folded.split(' ')
  const link = words.findIndex((word) => LINKS.has(word))
  const core = link > 0 ? words.slice(0, link) : words
  const withoutKind = link < 0 && KINDS.has(core.at(-1) ?? '') ? [core.slice(0, -1).join(' ')] : []
  const withoutLink = link > 0 ? [core.join(' ')] : []
  const firstWord = link < 0 && core.length === 2 ? core.slice(0, 1) : []
  const endings = core.slice(1).map((_, index) => core.slice(index + 1).join(' '))
  return [...new Set([...withoutKind, ...withoutLink, ...firstWord, ...endings])]
}

/** Places are called after one another (“York” is not “New York”), so only what acts or happens is shortened. */
function mayBeShortened({ types, folded }: NameForm): boolean {
  return !isCountry(folded) && !isCapital(folded) && !types.has('place')
}

function isFullPersonName({ folded, types }: NameForm): boolean {
  return types.has('person') && folded.includes(' ')
}

/** One word alone looks like a surname to the model, so a body may be shortened to what it takes for a person. */
function shareType(long: NameForm, short: NameForm): boolean {
  const looksLikeSurname = short.types.has('person') && !short.folded.includes(' ') && long.types.has('organization')
  return looksLikeSurname || [...short.types].some((type) => long.types.has(type))
}
