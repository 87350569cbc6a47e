import { expect, test } from 'vitest'
import { defaultView } from '../../../../src/graph/default-view.ts'
import { mentionsByDocument } from '../../../../web/text/mentions-by-document.ts'
import { partMarks } from '../../../../web/text/part-marks.ts'
import { readableText } from '../../../../web/text/readable-text.ts'
import { courier } from '../../../fixtures/sample-documents.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()
const owns = graph.findEdge((_key, { relation }) => relation === 'OWNS') ?? ''
const [evidence] = graph.getEdgeAttribute(owns, 'evidence')
const [first] = graph.getAttribute('documents')

test('subject, predicate and object of a claim are found in the text', () => {
  const parts = evidence ? partMarks(evidence) : []
  expect(parts.map(({ part, start, end }) => `${part}: ${courier.text.slice(start, end)}`)).toEqual([
    'subject: Brannholt Energy',
    'predicate: owns',
    'object: Sill Dam',
  ])
})

test('mentions come in order, document by document', () => {
  const mentions = mentionsByDocument(graph, defaultView(graph).nodes)
  expect([...mentions.keys()].toSorted()).toEqual(['courier.txt', 'gazette.txt'])
  const starts = (mentions.get('courier.txt') ?? []).map(({ start }) => start)
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
})

test('a graph saved without texts still shows the sentence of a claim', () => {
  if (!first || !evidence) throw new Error('The sample has no document')
  const { text: _text, ...bare } = first
  expect(readableText(first, evidence)).toEqual({ text: courier.text, start: 0 })
  expect(readableText(bare, evidence)).toEqual({ text: evidence.quote, start: evidence.start })
  expect(readableText(bare, undefined)).toEqual({ text: '', start: 0 })
})
