import { groupBy } from '../../text/group-by.ts'
import { isCountry } from '../mention/name-type.ts'
import type { NameForm, ShortForms } from './names.ts'

/** “Ito”, “Ana” or “Ana Ito” for “Ana Maria Ito”: the words of the longer in their order, with the surname or the given name alone, where only one person fits. */
export const fullNameOf: ShortForms = {
  why: 'part of a full name',
  longForm: (forms) => {
    const people = forms.filter((form) => form.types.has('person') && nameWords(form).length > 1)
    const bySurname = groupBy(people, (form) => nameWords(form).at(-1) ?? '')
    const byGivenName = groupBy(people, (form) => nameWords(form)[0] ?? '')
    return (short) => {
      if (!mayBePerson(short)) return undefined
      const isEarlierCountry = (long: NameForm) =>
        isCountry(short.folded) && short.first.mention.start < long.first.mention.start
      const words = nameWords(short)
      const fitting = (bySurname.get(words.at(-1) ?? '') ?? []).filter((long) => isPart(short, long))
      const sameGivenName = words.length === 1 && short.types.has('person') ? byGivenName.get(words[0] ?? '') : []
      const candidates = fitting.length > 0 ? fitting : (sameGivenName ?? [])
      const possible = candidates.filter((long) => !isEarlierCountry(long))
      return onlyOne(possible) ?? onlyOne(possible.filter((long) => isIntroduced(long, short)))
    }
  },
}

/** Of two Itos only the one named in full before can be meant by the first “Ito”. */
function isIntroduced(long: NameForm, short: NameForm): boolean {
  return long.first.mention.start < short.first.mention.start
}

/** The model takes a single surname for a body or place at times, but no longer name. */
function mayBePerson(form: NameForm): boolean {
  const single = nameWords(form).length === 1
  return form.types.has('person') || (single && (form.types.has('organization') || form.types.has('place')))
}

function isPart(short: NameForm, long: NameForm): boolean {
  if (short.folded === long.folded) return false
  const whole = nameWords(long)
  const places = nameWords(short).map((word) => whole.indexOf(word))
  return places.every((place, index) => place >= 0 && (index === 0 || place > (places[index - 1] ?? -1)))
}

/** The first of several forms, provided that the longest contains them all. */
function onlyOne(forms: readonly NameForm[]): NameForm | undefined {
  const longest = forms.toSorted((a, b) => nameWords(b).length - nameWords(a).length)[0]
  const words = new Set(longest && nameWords(longest))
  return forms.every((form) => nameWords(form).every((word) => words.has(word))) ? forms[0] : undefined
}

/** The words of a folded name without what is set behind a surname: `Ana Ito OBE`, `Ana Ito Jr.`, and without bare hyphens. */
function nameWords({ folded, first }: NameForm): readonly string[] {
  const words = folded.split(/[ -]/).filter((word) => word !== '')
  const written = first.mention.text.split(/[\s-]+/)
  const isShouted = written.every((word) => word === word.toUpperCase())
  let end = words.length
  while (end > 2 && (SUFFIXES.has(words[end - 1] ?? '') || (!isShouted && isPostNominal(written[end - 1])))) end -= 1
  return words.slice(0, end)
}

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'phd', 'ph.d.', 'esq', 'esq.'])

/** `OBE` and `FRS` are, `Ito` and `O.` are not. */
function isPostNominal(word = ''): boolean {
  return /^\p{Lu}{2,4}$/u.test(word)
}
