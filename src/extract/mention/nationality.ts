import countries from '../../../graph-data/lexicon/countries.json' with { type: 'json' }
import { foldName } from '../../text/fold-name.ts'
import { type Tree, tokenAt } from '../syntax/tree.ts'

const NAMES = new Map(
  countries.flatMap((country) => country.demonyms.map((demonym) => [foldName(demonym), country.name] as const)),
)

/** The country that an adjective or demonym belongs to: “Norwegian” → Norway. */
export function countryOf(text: string): string | undefined {
  return NAMES.get(foldName(text))
}

/** Whether a token is a nationality: “Norwegian officials”. */
export function isNationality(tree: Tree, index: number): boolean {
  const { text } = tokenAt(tree, index)
  return /^\p{Lu}/u.test(text) && countryOf(text) !== undefined
}
