import type { Coreference } from '../../types/claim.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import { countryNamed, countryOf } from '../mention/nationality.ts'

/** “Norwegian” for “Norway”, wherever the text names it first. */
export function linkNationalities(all: readonly LocatedMention[]): readonly Coreference[] {
  const countries = new Map<string, LocatedMention>()
  for (const located of all) {
    const country = located.mention.kind === 'name' ? countryNamed(located.mention.text) : undefined
    if (country !== undefined && !countries.has(country)) countries.set(country, located)
  }
  return all.flatMap(({ mention }) => {
    const country = mention.by === 'nationality' ? countryOf(mention.text) : undefined
    const named = country === undefined ? undefined : countries.get(country)
    return named ? [{ mention: mention.id, antecedent: named.mention.id, why: `nationality of ${country}` }] : []
  })
}
