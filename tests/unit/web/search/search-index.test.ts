import { expect, test } from 'vitest'
import { searchIndex } from '../../../../web/search/search-index.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const { find } = searchIndex(await sampleGraph())

const entities = (query: string) => find(query).flatMap((hit) => (hit.kind === 'entity' ? [hit.label] : []))
const sentences = (query: string) => find(query).flatMap((hit) => (hit.kind === 'sentence' ? [hit.text] : []))

test.each([
  ['branza', 'Tomáš Brânză'],
  ['BRÂNZĂ', 'Tomáš Brânză'],
  ['tal', 'Mira Talvik'],
  ['talvikk', 'Mira Talvik'],
  ['sill acc', 'Sill Accord'],
  ['rc', 'River Commission'],
])('%s finds %s', (query, label) => expect(entities(query)[0]).toBe(label))

test('sentences are found by their words, in any order', () => {
  expect(sentences('lethra visit')).toEqual(['Ekberg plans to visit Lethra next month.'])
})

test('entities come before sentences', () => {
  const kinds = find('talvik').map(({ kind }) => kind)
  expect(kinds).toEqual(kinds.toSorted())
})

test('nothing is found where nothing matches', () => expect(find('xylophone')).toEqual([]))
