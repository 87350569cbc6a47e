import { groupBy } from '../../text/group-by.ts'
import { isCountry } from '../mention/name-type.ts'
import type { NameForm, ShortForms } from './names.ts'
import { genderOf } from './pronoun/gender.ts'

/** “Ito”, “Ana” or “Ana Ito” for “Ana Maria Ito”: the words of the longer in their order, with the surname or the given name alone, where only one person fits. */
export const fullNameOf: ShortForms = {
  why: 'part of a full name',
  longForm: (forms) => {
    const people = forms.filter((form) => form.types.has('person') && nameWords(form).length > 1)
    const bySurname = groupBy(people, (form) => nameWords(form).at(-1) ?? '')
    const byGivenName = groupBy(people, (form) => nameWords(form)[0] ?? '')
    const byMiddleName = groupBy(
      people.flatMap((form) =>
        nameWords(form)
          .slice(1, -1)
          .map((word) => ({ form, word })),
      ),
      ({ word }) => word,
    )
    return (short) => {
      if (!mayBePerson(short)) return undefined
      const isEarlierThing = (long: NameForm) =>
        (isCountry(short.folded) || !short.types.has('person')) && !isIntroduced(long, short)
      const words = nameWords(short)
      const fitting = (bySurname.get(words.at(-1) ?? '') ?? []).filter((long) => isPart(short, long))
      const named = fitting.filter((long) => !isEarlierThing(long) && areOfOneGender(short, long))
      if (named.length > 0) return theOne(short, named) ?? firstOfFamily(short, named)
      if (words.length > 1 || !short.types.has('person')) return undefined
      const [word = ''] = words
      const called = byGivenName.get(word) ?? byMiddleName.get(word)?.map(({ form }) => form) ?? []
      return theOne(
        short,
        called.filter((long) => !isEarlierThing(long)),
      )
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

/** “Mr. Diallo” is not Amina Diallo, as far as titles and given names tell. */
function areOfOneGender({ first: short }: NameForm, { first: long }: NameForm): boolean {
  const [one, other] = [genderOf(short), genderOf(long)]
  return one === undefined || other === undefined || one === other
}

/** Of a family, the one who was named before all others and before the surname alone: whom a life or a report is about. */
function firstOfFamily(short: NameForm, bearers: readonly NameForm[]): NameForm | undefined {
  const first = bearers.toSorted((a, b) => a.first.mention.start - b.first.mention.start)[0]
  const isSurname = nameWords(short).length === 1 && short.types.has('person')
  return first && isSurname && isIntroduced(first, short) ? first : undefined
}

/** Who alone has the name, or of several the only one who was named in full before. */
function theOne(short: NameForm, bearers: readonly NameForm[]): NameForm | undefined {
  return onlyOne(bearers) ?? onlyOne(bearers.filter((long) => isIntroduced(long, short)))
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
