import { expect, test } from 'vitest'
import { defaultView } from '../../../../src/graph/default-view.ts'
import { mostConnected, statisticsOf } from '../../../../web/state/statistics.ts'
import { strings } from '../../../../web/strings.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()

test('the statistics count documents, what is seen, and what is no plain fact', () => {
  const view = defaultView(graph)
  const statistics = statisticsOf(graph, view)
  expect(statistics).toMatchObject({
    documents: 2,
    nodes: view.nodes.size,
    edges: view.edges.size,
    allEdges: graph.size,
  })
  expect(statistics.notPlain).toBeGreaterThan(2)
})

test('the most connected entities come first', () => {
  expect(mostConnected(graph, defaultView(graph))).toContain('Lethra')
})

test.each([
  [{ documents: 1, nodes: 1, edges: 1, allEdges: 1, notPlain: 0 }, '1 document · 1 entity · 1 claim'],
  [
    { documents: 2, nodes: 12, edges: 18, allEdges: 20, notPlain: 3 },
    '2 documents · 12 entities · 18 of 20 claims · 3 negated, planned or possible',
  ],
])('%o reads as a line', (counts, line) => expect(strings.statistics(counts)).toBe(line))
