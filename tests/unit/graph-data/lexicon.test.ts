import { expect, test } from 'vitest'
import countries from '../../../graph-data/lexicon/countries.json' with { type: 'json' }
import givenNames from '../../../graph-data/lexicon/given-names.json' with { type: 'json' }
import headNouns from '../../../graph-data/lexicon/head-nouns.json' with { type: 'json' }
import lightVerbs from '../../../graph-data/lexicon/light-verbs.json' with { type: 'json' }
import nameWords from '../../../graph-data/lexicon/name-words.json' with { type: 'json' }
import nominalizations from '../../../graph-data/lexicon/nominalizations.json' with { type: 'json' }
import organizations from '../../../graph-data/lexicon/organizations.json' with { type: 'json' }
import pronouns from '../../../graph-data/lexicon/pronouns.json' with { type: 'json' }
import regions from '../../../graph-data/lexicon/regions.json' with { type: 'json' }
import reportingVerbs from '../../../graph-data/lexicon/reporting-verbs.json' with { type: 'json' }
import titles from '../../../graph-data/lexicon/titles.json' with { type: 'json' }
import { foldName } from '../../../src/text/fold-name.ts'

const lists = { givenNames, headNouns, lightVerbs, nameWords, reportingVerbs, titles }

test.each(
  Object.entries(lists).flatMap(([file, entries]) =>
    Object.entries(entries).map(([name, words]) => [file, name, words] as const),
  ),
)('%s: “%s” is sorted and holds each word once', (_file, _name, words) => {
  expect(words).toEqual([...new Set(words)].toSorted())
})

test.each([
  ['countries', countries.map(({ name }) => name)],
  ['regions', regions.map(({ name }) => name)],
  ['nominalizations', nominalizations.map(({ noun }) => noun)],
  ['organizations', organizations],
  ['pronouns', pronouns.map(({ word }) => word)],
])('%s are sorted, each listed once', (_file, entries) => {
  expect(entries).toEqual([...new Set(entries)].toSorted())
})

test.each([
  ['given names', givenNames],
  ['head nouns', headNouns],
  ['words of names', nameWords],
  ['titles', titles],
])('no word stands in two lists of %s', (_what, entries) => {
  expect(repeated(Object.values(entries).flat())).toEqual([])
})

test('given names are written as names are compared', () => {
  const names = Object.values(givenNames).flat()
  expect(names.filter((name) => foldName(name) !== name)).toEqual([])
})

test.each(['iso2', 'iso3', 'wikidata'] as const)('no two countries share a code: %s', (code) => {
  expect(repeated(countries.flatMap((country) => country[code] ?? []))).toEqual([])
})

test('codes of countries have the shape of their standard', () => {
  const wrong = countries.filter(
    ({ iso2, iso3, wikidata }) =>
      !/^[A-Z]{2}$/.test(iso2) || !/^[A-Z]{3}$/.test(iso3) || !/^(Q[1-9]\d*)?$/.test(wikidata ?? ''),
  )
  expect(wrong).toEqual([])
})

test('a name, an alias or a demonym leads to one country or region', () => {
  const names = [...countries, ...regions].flatMap(({ name, aliases }) => folded([name, ...aliases]))
  expect(repeated(names)).toEqual([])
  const adjectives = [...countries.map(({ demonyms }) => demonyms), ...regions.map(({ adjectives }) => adjectives)]
  expect(repeated(adjectives.flatMap(folded))).toEqual([])
})

test('a preposition after a nominalization marks its object or its parties, not both', () => {
  const unclear = nominalizations.filter(({ object, parties }) =>
    parties.some((word: string) => object.some((other) => other === word)),
  )
  expect(unclear.map(({ noun }) => noun)).toEqual([])
})

/** Different spellings of one name of one entry may fold alike. */
function folded(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(foldName))]
}

function repeated(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((entry, place) => list.indexOf(entry) !== place))]
}
