import type { Chain } from './chain.ts'
import { type Country, countryNamed } from './countries.ts'
import { principalNames } from './principal-names.ts'
import { isSpokenOfAsPerson } from './spoken-of-as-person.ts'

/** The country that chains name, whatever type the language model saw; not a person who is called like one (Chad, Jordan). */
export function countryOf(chains: readonly Chain[]): Country | undefined {
  if (chains.some(isSpokenOfAsPerson)) return undefined
  return principalNames(chains).flatMap((name) => countryNamed(name) ?? [])[0]
}
