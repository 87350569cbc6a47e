import { groupBy } from '../../text/group-by.ts'
import { isCountry } from '../mention/name-type.ts'
import type { NameForm, ShortForms } from './names.ts'

/** “Ito” or “Ana Ito” for “Ana Maria Ito”: the words of the longer in their order, with the surname, where only one person fits. */
export const fullNameOf: ShortForms = {
  why: 'part of a full name',
  longForm: (forms) => {
    const people = forms.filter(({ types, folded }) => types.has('person') && wordsOf(folded).length > 1)
    const bySurname = groupBy(people, ({ folded }) => wordsOf(folded).at(-1) ?? '')
    return (short) => {
      if (!mayBePerson(short)) return undefined
      const isEarlierCountry = (long: NameForm) =>
        isCountry(short.folded) && short.first.mention.start < long.first.mention.start
      const surname = wordsOf(short.folded).at(-1) ?? ''
      return onlyOne((bySurname.get(surname) ?? []).filter((long) => isPart(short, long) && !isEarlierCountry(long)))
    }
  },
}

/** The model takes a single surname for a body or place at times, but no longer name. */
function mayBePerson({ types, folded }: NameForm): boolean {
  const single = wordsOf(folded).length === 1
  return types.has('person') || (single && (types.has('organization') || types.has('place')))
}

function isPart(short: NameForm, long: NameForm): boolean {
  const part = wordsOf(short.folded)
  const whole = wordsOf(long.folded)
  if (part.length >= whole.length) return false
  const places = part.map((word) => whole.indexOf(word))
  return places.every((place, index) => place >= 0 && (index === 0 || place > (places[index - 1] ?? -1)))
}

/** The first of several forms, provided that the longest contains them all. */
function onlyOne(forms: readonly NameForm[]): NameForm | undefined {
  const longest = forms.toSorted((a, b) => b.folded.length - a.folded.length)[0]
  const words = new Set(longest && wordsOf(longest.folded))
  return forms.every((form) => wordsOf(form.folded).every((word) => words.has(word))) ? forms[0] : undefined
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(/[ -]/)
}
