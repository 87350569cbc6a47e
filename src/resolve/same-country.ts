import { groupBy } from '../text/group-by.ts'
import type { Chain } from './chain.ts'
import { countryOf } from './country-of.ts'
import { type Judgement, together } from './join.ts'

/** `Turkey` and `Türkiye`, `U.S.` and `United States` are names of one country. */
export function sameCountry(chains: readonly Chain[]): Judgement {
  const named = chains.flatMap((chain) => {
    const country = countryOf([chain])
    return country === undefined ? [] : [{ chain, country }]
  })
  const groups = groupBy(named, ({ country }) => country.name)
  const joins = [...groups.values()].map((group) => ({
    ...together(group),
    why: `names of one country: ${group[0]?.country.name ?? ''}`,
  }))
  return { joins, doubts: [] }
}
