import countries from '../../../../graph-data/lexicon/countries.json' with { type: 'json' }
import givenNames from '../../../../graph-data/lexicon/given-names.json' with { type: 'json' }
import headNouns from '../../../../graph-data/lexicon/head-nouns.json' with { type: 'json' }
import nameWords from '../../../../graph-data/lexicon/name-words.json' with { type: 'json' }
import regions from '../../../../graph-data/lexicon/regions.json' with { type: 'json' }
import titles from '../../../../graph-data/lexicon/titles.json' with { type: 'json' }

const classes = new Map<string, string[]>()

for (const words of Object.values(givenNames)) add('given name', words)
for (const [type, words] of Object.entries(nameWords)) add(`name of ${type}`, words)
for (const [type, words] of Object.entries(headNouns)) add(`noun for ${type}`, words)
add('honorific', [...titles.honorifics, ...titles.honorifics.map((title) => title.replace(/\.$/, ''))])
add('office', titles.offices)
for (const { name, aliases } of [...countries, ...regions]) add('country', [name, ...aliases])
add(
  'capital',
  countries.flatMap(({ capital }) => capital ?? []),
)
add('demonym', [...countries.flatMap(({ demonyms }) => demonyms), ...regions.flatMap(({ adjectives }) => adjectives)])

/** What the word lists know of a single word, whatever its case and accents. */
export function wordClasses(word: string): readonly string[] {
  return classes.get(plain(word)) ?? []
}

function add(name: string, words: readonly string[]): void {
  for (const word of words.map(plain)) {
    const known = classes.get(word) ?? []
    if (!known.includes(name)) classes.set(word, [...known, name])
  }
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}
