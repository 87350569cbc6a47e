import { foldName } from '../text/fold-name.ts'
import type { TitleClaim } from '../types/claim.ts'

/** A name without article and without the titles that its bearer is given: `the Senator Ann Lee` → `Ann Lee`. */
export function bareName(name: string, titles: readonly TitleClaim[]): string {
  const words = bareDescription(name)
  const title = titles.map((claim) => claim.title).find((prefix) => foldName(words).startsWith(`${foldName(prefix)} `))
  return title === undefined ? words : words.split(' ').slice(title.trim().split(/\s+/).length).join(' ')
}

/** A description without article, demonstrative, possessive or quantifier: `their new  offer` → `new offer`, `many allies` → `allies`. */
export function bareDescription(description: string): string {
  const words = description.replace(/\s+/g, ' ').trim()
  return words.replace(determiner, '')
}

/** `the talks`, `Its offer`; not `Those` alone, nor `A. Lee`. */
const determiner =
  /^(?:the|an?|this|that|these|those|its|his|her|their|our|my|your|some|any|another|many|several|few|most|all|both|more) (?=\S)/i
