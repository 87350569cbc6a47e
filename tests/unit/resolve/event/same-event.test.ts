import { expect, test } from 'vitest'
import { build } from '../../../../src/node/with-defaults.ts'
import { document } from '../../../fixtures/document.ts'

/** Each event of a kind with the documents that tell of it; every text is a report of Thursday, 6 March 2031. */
async function events(kind: string, ...texts: readonly string[]): Promise<readonly string[]> {
  const documents = texts.map((text, index) => document(text, { id: `${index + 1}.txt`, date: '2031-03-06' }))
  const { graph } = await build(documents)
  return graph
    .filterNodes((_, { eventKind }) => eventKind === kind)
    .map((node) =>
      graph
        .getNodeAttribute(node, 'mentions')
        .map(({ document, text }) => `${document} ${text}`)
        .join(', '),
    )
    .toSorted()
}

test.each<[what: string, kind: string, texts: readonly string[], events: readonly string[]]>([
  [
    'reports of the same two on the same day tell of one meeting',
    'meeting',
    ['Ana Ito met Pedro Alvarez in Porto on Monday.', 'Pedro Alvarez received Ana Ito on 3 March 2031.'],
    ['1.txt met, 2.txt received'],
  ],
  [
    'whoever else one of them names does not make it another',
    'meeting',
    ['Ana Ito, Carla Mendes and Pedro Alvarez met on Monday.', 'Pedro Alvarez met Ana Ito on Monday.'],
    ['1.txt met, 2.txt met'],
  ],
  [
    'people of a body stand for the body',
    'meeting',
    ['Ana Ito met leaders of the Dockers’ Union on Monday.', 'Ana Ito met members of the Dockers’ Union on Monday.'],
    ['1.txt met, 2.txt met'],
  ],
  [
    'on two days the same two met twice',
    'meeting',
    ['Ana Ito met Pedro Alvarez on Monday.', 'Ana Ito met Pedro Alvarez on Tuesday.'],
    ['1.txt met', '2.txt met'],
  ],
  [
    'in two towns they met twice',
    'meeting',
    ['Ana Ito met Pedro Alvarez in Porto on Monday.', 'Ana Ito met Pedro Alvarez in Oslo on Monday.'],
    ['1.txt met', '2.txt met'],
  ],
  [
    'what one report tells apart stays apart',
    'meeting',
    [
      'Ana Ito met Pedro Alvarez in Porto on Monday. Later on Monday Ana Ito met Pedro Alvarez again in Lisbon.',
      'Ana Ito met Pedro Alvarez on Monday.',
    ],
    ['1.txt met', '1.txt met', '2.txt met'],
  ],
  [
    'without a day nobody knows',
    'meeting',
    ['Ana Ito met Pedro Alvarez.', 'Ana Ito met Pedro Alvarez.'],
    ['1.txt met', '2.txt met'],
  ],
  [
    'somebody is arrested once a day',
    'arrest',
    ['Tomas Novak was arrested on Monday.', 'Police arrested Tomas Novak on 3 March.'],
    ['1.txt arrested, 2.txt arrested'],
  ],
])('%s', async (_, kind, texts, expected) => {
  expect(await events(kind, ...texts)).toEqual(expected)
})

test('a meeting that two reports tell of has the words of both, and says why it is one', async () => {
  const { graph } = await build([
    document('Ana Ito met Pedro Alvarez on Monday.', { id: 'a.txt', date: '2031-03-06' }),
    document('Pedro Alvarez received Ana Ito on 3 March 2031.', { id: 'b.txt' }),
  ])
  const [meeting] = graph.filterNodes((_, { eventKind }) => eventKind === 'meeting')
  expect(graph.getNodeAttribute(meeting, 'mentions').map(({ why }) => why)).toEqual([
    'the same meeting: same parties, 2031-03-03',
    'the same meeting: same parties, 2031-03-03',
  ])
  expect(graph.getEdgeAttributes(`ana-ito|PARTY_TO|${meeting}`)).toMatchObject({ support: 2, timeStart: '2031-03-03' })
})
