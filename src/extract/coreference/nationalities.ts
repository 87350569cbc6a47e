import type { Coreference, Mention } from '../../types/claim.ts'
import type { LocatedMention } from '../mention/located-mention.ts'
import { countryNamed, countryOf, countryOfCapital } from '../mention/nationality.ts'

/** “Norwegian” and “Oslo said” for “Norway”, wherever the text names it first. */
export function linkNationalities(all: readonly LocatedMention[]): readonly Coreference[] {
  const countries = new Map<string, LocatedMention>()
  for (const located of all) {
    const country = located.mention.kind === 'name' ? countryNamed(located.mention.text) : undefined
    if (country !== undefined && !countries.has(country)) countries.set(country, located)
  }
  return all.flatMap(({ mention }) => {
    const meant = countryMeant(mention)
    const named = meant && countries.get(meant.country)
    return named ? [{ mention: mention.id, antecedent: named.mention.id, why: `${meant.as} ${meant.country}` }] : []
  })
}

function countryMeant({ by, text }: Mention): Readonly<{ country: string; as: string }> | undefined {
  if (by === 'nationality') return withReason(countryOf(text), 'nationality of')
  return by === 'capital' ? withReason(countryOfCapital(text), 'capital that stands for the government of') : undefined
}

function withReason(country: string | undefined, as: string) {
  return country === undefined ? undefined : { country, as }
}
