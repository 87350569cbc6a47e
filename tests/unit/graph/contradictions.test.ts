import { expect, test } from 'vitest'
import { contradictionsOf } from '../../../src/graph/contradiction/contradictions-of.ts'
import { countIn } from '../../../src/graph/contradiction/count-in.ts'
import { build } from '../../../src/node/with-defaults.ts'
import { cardText, entityCard, whyText } from '../../../src/query/index.ts'
import type { KnowledgeGraph } from '../../../src/types/graph.ts'
import { document } from '../../fixtures/document.ts'

/** Each contradiction of a graph of these documents: `ana|MET_WITH|bo × ana|MET_WITH|bo|negated: polarity`. */
async function contradictions(...texts: readonly string[]) {
  const { graph } = await build(texts.map((text, index) => document(text, { id: `${index}`, date: '2031-05-07' })))
  return { graph, found: contradictionsIn(graph) }
}

function contradictionsIn(graph: KnowledgeGraph): readonly string[] {
  return graph
    .mapEdges((edge, attributes) =>
      (attributes.contradictions ?? []).map((one) => `${edge} × ${one.edge}: ${one.how.join(', ')}`),
    )
    .flat()
    .toSorted()
}

test('what one document says and another denies know each other', async () => {
  const { found } = await contradictions('Ana Kovač met Boris Lund.', 'Boris Lund did not meet Ana Kovač.')
  const [met, not] = ['ana-kovac|MET_WITH|boris-lund', 'ana-kovac|MET_WITH|boris-lund|negated']
  expect(found).toContain(`${met} × ${not}: polarity`)
  expect(found).toContain(`${not} × ${met}: polarity`)
})

test('who says so is told as well', async () => {
  const { found } = await contradictions('Ana Kovač met Boris Lund.', 'Boris Lund denied that he met Ana Kovač.')
  expect(found.some((line) => line.endsWith(': holder, polarity'))).toBe(true)
})

test.each([
  ['whoever supports and whoever opposes', 'Ana Kovač supports Veltania.', 'Ana Kovač opposes Veltania.', 'polarity'],
  ['two numbers of the same', 'Boris Lund killed 12 people.', 'Boris Lund killed 20 people.', 'number'],
  [
    'two years of what happens once',
    'Ana Kovač founded Norport in 1998.',
    'Ana Kovač founded Norport in 2001.',
    'date',
  ],
])('%s contradict each other', async (_, one, other, how) => {
  expect((await contradictions(one, other)).found.some((line) => line.endsWith(`: ${how}`))).toBe(true)
})

test.each([
  ['a plan and a denial', 'Ana Kovač plans to meet Boris Lund.', 'Ana Kovač did not meet Boris Lund.'],
  ['meetings on two days', 'Ana Kovač met Boris Lund on Monday.', 'Ana Kovač met Boris Lund on Tuesday.'],
  ['the least and a larger number', 'Boris Lund killed at least 12 people.', 'Boris Lund killed 20 people.'],
  ['praise and critique', 'Ana Kovač praised Boris Lund.', 'Ana Kovač criticized Boris Lund.'],
])('%s do not', async (_, one, other) => {
  expect((await contradictions(one, other)).found).toEqual([])
})

test('they are shown with a claim, and with the entity that they are about', async () => {
  const { graph } = await contradictions('Ana Kovač met Boris Lund.', 'Ana Kovač did not meet Boris Lund.')
  const line = 'contradicted (polarity): Ana Kovač —met with→ Boris Lund [negated]'
  expect(cardText(entityCard(graph, 'ana-kovac'))).toContain(line)
  expect(whyText(graph, 'ana-kovac')).toContain(line)
})

test('no edges, no contradictions', () => {
  expect(contradictionsOf([], String)).toEqual(new Map())
})

test.each([
  ['About 4,000 workers', { counted: 'workers', value: 4000, bound: 'exact' }],
  ['Two hundred dockers', { counted: 'dockers', value: 200, bound: 'exact' }],
  ['more than 1.5 million voters', { counted: 'voters', value: 1_500_000, bound: 'least' }],
  ['Group of Seven', undefined],
  ['workers', undefined],
])('“%s” counts %j', (phrase, count) => {
  expect(countIn(phrase)).toEqual(count)
})
