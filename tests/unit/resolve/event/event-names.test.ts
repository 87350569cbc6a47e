import { expect, test } from 'vitest'
import { build } from '../../../../src/node/with-defaults.ts'
import { rename } from '../../../../src/resolve/corrections/index.ts'
import { document } from '../../../fixtures/document.ts'

async function names(text: string): Promise<readonly string[]> {
  const { graph } = await build([document(text, { date: '2031-03-06' })])
  return graph
    .filterNodes((_, { eventKind }) => eventKind !== undefined)
    .map((node) => graph.getNodeAttribute(node, 'label'))
}

test.each<[text: string, names: readonly string[]]>([
  ['Ana Ito met Pedro Alvarez on Monday.', ['Meeting of Ana Ito and Pedro Alvarez, 3 March 2031']],
  ['Norway and Chile held talks in May 2030.', ['Talks of Norway and Chile, May 2030']],
  ['Tomas Novak was arrested in 2029.', ['Arrest of Tomas Novak, 2029']],
  ['Carla Mendes visited Kenya last week.', ['Visit of Carla Mendes to Kenya']],
  ['Rebels attacked Goma on Sunday.', ['Attack by rebels on Goma, 2 March 2031']],
  ['Ana Ito joined the march.', ['March (protest)']],
  ['Ana Ito met Pedro Alvarez in March.', ['Meeting of Ana Ito and Pedro Alvarez, March 2031']],
  ['Ana Ito, Bo Lund, Carla Mendes, Hugo Stern and Mia Falk met.', ['Meeting of Ana Ito, Bo Lund and 3 others']],
])('%s', async (text, expected) => {
  expect(await names(text)).toEqual(expected)
})

test('what a person called an event stays its name', async () => {
  const documents = [document('Ana Ito met Pedro Alvarez on Monday.')]
  const before = (await build(documents)).graph
  const [meeting = ''] = before.filterNodes((_, { eventKind }) => eventKind === 'meeting')
  const { graph } = await build(documents, { corrections: [rename(before, meeting, 'Porto talks')] })
  expect(graph.mapNodes((_, { label }) => label)).toContain('Porto talks')
})
