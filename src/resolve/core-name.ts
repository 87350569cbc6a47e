import cityNames from '../../graph-data/lexicon/city-names.json' with { type: 'json' }
import legalForms from '../../graph-data/lexicon/legal-forms.json' with { type: 'json' }
import { foldName } from '../text/fold-name.ts'

const LEGAL_FORMS = new Set(legalForms)
const CITY: ReadonlyMap<string, string> = new Map(
  cityNames.flatMap(([name = '', ...others]) =>
    [name, ...others].map((one) => [foldName(one), foldName(name)] as const),
  ),
)

/**
 * What is left of a folded name without the ways in which one name is written: hyphens, legal forms (`volkswagen ag`), British
 * spelling (`organisation`), other names of a city (`kiev` → `kyiv`).
 */
export function coreName(folded: string): string {
  const city = CITY.get(folded)
  if (city !== undefined) return city
  const words = folded.replace(/(?<=\p{L})[-'’](?=\p{L})/gu, '').split(/[ ,]+/)
  const last = words.at(-1)?.replaceAll('.', '') ?? ''
  const named = words.length > 1 && LEGAL_FORMS.has(last) ? words.slice(0, -1) : words
  return named.map(americanSpelling).join(' ')
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/^cent(?:re)(s?)$/, 'center$1'],
  [/^defence$/, 'defense'],
  [/^labour$/, 'labor'],
  [/^harbour(s?)$/, 'harbor$1'],
  [/^programme(s?)$/, 'program$1'],
]

function americanSpelling(word: string): string {
  return SPELLINGS.reduce((spelled, [british, american]) => spelled.replace(british, american), word)
}
