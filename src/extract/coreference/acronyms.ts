import { groupBy } from '../../text/group-by.ts'
import type { NameForm, ShortForms } from './names.ts'

/** `ICJ` for “International Court of Justice”, `U.N.` for “United Nations”. */
export const acronymOf: ShortForms = {
  why: 'acronym',
  longForm: (forms) => {
    const spelled = forms.flatMap((form) => initialsOf(form).map((initials) => ({ form, initials })))
    const byInitials = groupBy(spelled, ({ initials }) => initials)
    return (short) => {
      const letters = short.first.mention.text.replace(/[.\s]/g, '')
      if (!isAcronym(letters)) return undefined
      return byInitials.get(letters.toUpperCase())?.find(({ form }) => form !== short)?.form
    }
  },
}

/** `ICJ` and `UoE` are, `Oslo` and `I` are not. */
function isAcronym(letters: string): boolean {
  return letters.length >= 2 && /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}s?$/u.test(letters)
}

/** The initials of the words of a name, of the capitalised ones and of all. */
function initialsOf({ first }: NameForm): readonly string[] {
  const words = first.mention.text.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word))
  if (words.length < 2) return []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return [...new Set([capitals, words].map((all) => all.map((word) => word.charAt(0).toUpperCase()).join('')))]
}
