import { foldName } from '../../text/fold-name.ts'
import type { Coreference } from '../../types/claim.ts'
import type { EntityType } from '../../types/entity.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import { acronymOf } from './acronyms.ts'
import { fullNameOf } from './full-names.ts'
import { placeWithKind } from './place-kinds.ts'
import { shortenedName } from './shortened-names.ts'

/** One spelling of a name in a document, but for case and accents. */
export type NameForm = Readonly<{
  folded: string
  /** Its first mention. */
  first: LocatedMention
  /** What its mentions are taken for. */
  types: ReadonlySet<EntityType>
}>

/** Finds the form that another is short for; it is told all forms once. */
export type ShortForms = Readonly<{
  why: string
  longForm: (forms: readonly NameForm[]) => (form: NameForm) => NameForm | undefined
}>

const rules: readonly ShortForms[] = [acronymOf, fullNameOf, placeWithKind, shortenedName]

/** Names of one thing: equal but for case and accents, an acronym, a person’s surname, a place with and without its kind. */
export function linkNames(names: readonly LocatedMention[]): readonly Coreference[] {
  const forms = formsOf(names)
  const same = names.flatMap((located) => {
    const first = forms.get(foldName(located.mention.text))?.first
    return first && first !== located ? [link(located, first, 'same name')] : []
  })
  const all = [...forms.values()]
  const short = rules.flatMap((rule) => {
    const longForm = rule.longForm(all)
    return all.flatMap((form) => {
      const long = longForm(form)
      return long ? [link(form.first, long.first, rule.why)] : []
    })
  })
  return [...same, ...short]
}

function link(located: LocatedMention, antecedent: LocatedMention, why: string): Coreference {
  return { mention: located.mention.id, antecedent: antecedent.mention.id, why }
}

function formsOf(names: readonly LocatedMention[]): ReadonlyMap<string, NameForm> {
  const forms = new Map<string, NameForm & { types: Set<EntityType> }>()
  for (const first of names) {
    const folded = foldName(first.mention.text)
    const known = forms.get(folded)
    if (known) known.types.add(first.mention.entityType)
    else forms.set(folded, { folded, first, types: new Set([first.mention.entityType]) })
  }
  return forms
}
