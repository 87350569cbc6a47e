import { expect, test } from 'vitest'
import type { EdgeAttributes } from '../../../../src/types/graph.ts'
import { statusLine, statusOf } from '../../../../web/claims/status.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()
const plain = graph.getEdgeAttributes(graph.findEdge((_key, { relation }) => relation === 'OWNS') ?? '')
const keyOf = (label: string) => graph.findNode((_key, attributes) => attributes.label === label) ?? ''
const talvik = keyOf('Mira Talvik')
const commission = keyOf('River Commission')

test.each<[string, Partial<EdgeAttributes>]>([
  ['stated, in the document’s own voice', {}],
  ['negated, in the document’s own voice', { polarity: 'negated' }],
  ['planned, in the document’s own voice', { modality: 'planned' }],
  ['negated, planned, said by Mira Talvik', { polarity: 'negated', modality: 'planned', holders: [talvik] }],
  ['said by Mira Talvik', { holders: [talvik] }],
  [
    'asked for, said by Mira Talvik, as told by River Commission',
    { modality: 'requested', holders: [commission, talvik] },
  ],
  ['no longer so, in the document’s own voice', { modality: 'former' }],
])('%s', (words, changes) => {
  expect(statusLine(statusOf(graph, { ...plain, ...changes }))).toBe(words)
})
