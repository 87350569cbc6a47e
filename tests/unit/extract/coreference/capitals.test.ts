import { describe, expect, test } from 'vitest'
import { build } from '../../../../src/node/with-defaults.ts'
import { document } from '../../../fixtures/document.ts'

/** Each mention of a place with the entity that it leads to. */
async function places(text: string): Promise<readonly string[]> {
  const { graph } = await build([document(text)])
  const nodes = graph.mapNodes((key) => graph.getNodeAttributes(key)).filter(({ entityType }) => entityType === 'place')
  const mentions = nodes.flatMap(({ label, mentions }) => mentions.map(({ text, start }) => ({ label, text, start })))
  return mentions.toSorted((a, b) => a.start - b.start).map(({ label, text }) => `${text}: ${label}`)
}

describe('A capital that acts is its government, a capital where something happens a city', () => {
  test.each([
    ['Oslo accused Lima of piracy.', ['Oslo: Norway', 'Lima: Peru']],
    ['Norway left the talks. Oslo said that Peru had lied.', ['Norway: Norway', 'Oslo: Norway', 'Peru: Peru']],
    ['A fire in Oslo destroyed a school.', ['Oslo: Oslo']],
    ['Rosa Quispe visited Oslo. Oslo rejected the offer of Peru.', ['Oslo: Oslo', 'Oslo: Norway', 'Peru: Peru']],
    ['The talks between Oslo and Lima failed.', ['Oslo: Norway', 'Lima: Peru']],
    ['Norwegian officials met Rosa Quispe.', ['Norwegian: Norway']],
  ])('%s', async (text, expected) => {
    expect(await places(text)).toEqual(expected)
  })
})

test('the reason says so, and the country has its codes', async () => {
  const { graph } = await build([document('Norway left the talks. Oslo said that Peru had lied.')])
  const { mentions, identifiers } = graph.getNodeAttributes('norway')
  expect(mentions.map(({ why }) => why)).toEqual([
    'first named here',
    'capital that stands for the government of Norway',
  ])
  expect(identifiers).toEqual({ iso3166: 'NO', wikidata: 'Q20' })
})
