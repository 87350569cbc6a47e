import { expect, test } from 'vitest'
import { filterGraph } from '../../../src/graph/filter-graph.ts'
import { build } from '../../../src/node/with-defaults.ts'
import { cardText, entityCard } from '../../../src/query/index.ts'
import { document } from '../../fixtures/document.ts'

/** `Lyon in France (as report.txt says)` for each place that lies in another. */
async function nesting(...texts: readonly string[]): Promise<readonly string[]> {
  const { graph } = await build(texts.map((text, index) => document(text, { id: `${index + 1}.txt` })))
  const label = (key: string) => graph.getNodeAttribute(key, 'label')
  return graph.nodes().flatMap((key) => {
    const within = graph.getNodeAttribute(key, 'within')
    return within ? [`${label(key)} in ${label(within.place)} (${within.why})`] : []
  })
}

test.each<[what: string, texts: readonly string[], nested: readonly string[]]>([
  ['a place before another', ['Ana Ito met Bo Lund in Lyon, France.'], ['Lyon in France (as 1.txt says)']],
  ['a dateline', ['LYON, France — Ana Ito met Bo Lund.'], ['LYON in France (as 1.txt says)']],
  ['a nationality before its kind', ['Bo Lund left the Kenyan town of Voi.'], ['Voi in Kenya (as 1.txt says)']],
  [
    'one place in another in a third',
    ['The village of Vira, in the Swiss canton of Ticino, was flooded.'],
    ['Ticino in Switzerland (as 1.txt says)', 'Vira in Ticino (as 1.txt says)'],
  ],
  [
    'a capital and its country in one document, by the table',
    ['Ana Ito met Bo Lund in Lima. Peru praised them.'],
    ['Lima in Peru (capital of Peru, by the table of countries)'],
  ],
  ['no capital whose country is named elsewhere only', ['Ana Ito met Bo Lund in Lima.', 'Peru praised Ana Ito.'], []],
  ['the text against the table', ['Ana Ito left Lima, Ohio. Peru praised her.'], ['Lima in Ohio (as 1.txt says)']],
  ['nothing that somebody else says', ['Ana Ito said that Voi is located in Kenya.'], []],
  ['no circle', ['Voi is located in Mora. Mora is located in Voi.'], ['Voi in Mora (as 1.txt says)']],
])('a place lies in another: %s', async (_, texts, nested) => {
  expect(await nesting(...texts)).toEqual(nested)
})

test('the card of a place says where it lies, and a part of the graph forgets a place that is not in it', async () => {
  const { graph } = await build([document('Ana Ito met Bo Lund in Lima. Peru praised them.')])
  expect(cardText(entityCard(graph, 'lima'))).toContain('Lies in: Peru (capital of Peru, by the table of countries)')
  const part = filterGraph(graph, { relations: ['MET_WITH'] })
  expect([part.hasNode('peru'), part.getNodeAttribute('lima', 'within')]).toEqual([false, undefined])
})
