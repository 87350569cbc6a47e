import { expect, test } from 'vitest'
import { query } from '../../../../src/query/index.ts'
import { asQuery } from '../../../../web/query/as-query.ts'
import { queryRows } from '../../../../web/query/query-rows.ts'
import type { Selection } from '../../../../web/state/selection.ts'
import { selectedEdges } from '../../../../web/state/with-selection.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()
const keyOf = (label: string) => graph.findNode((_key, attributes) => attributes.label === label) ?? ''
const [edge = ''] = graph.edges()

const selections: Readonly<Record<string, Selection>> = {
  'a node': { kind: 'node', key: keyOf('Mira Talvik') },
  'a claim': { kind: 'edge', key: edge, evidence: 0 },
  'a way': { kind: 'path', from: keyOf('Jonas Ekberg'), to: keyOf('Sill Dam'), number: 0, everyClaim: false },
  'a passage': { kind: 'passage', document: 'courier.txt', start: 0, end: 200 },
  'what a query found': { kind: 'result', nodes: [], edges: graph.edges().slice(0, 3) },
}

test.each(Object.entries(selections))('the query that is copied for %s finds its claims', (_name, selection) => {
  const { edges } = queryRows(graph, query(graph, asQuery(graph, selection)))
  expect(edges.toSorted()).toEqual([...new Set(selectedEdges(graph, selection))].toSorted())
})

test('a key with quotation marks is no more than a key', () => {
  const odd = graph.copy()
  odd.addNode(`it's \\ odd`, graph.getNodeAttributes(keyOf('Mira Talvik')))
  odd.addEdgeWithKey('odd', `it's \\ odd`, keyOf('Lethra'), graph.getEdgeAttributes(edge))
  const { edges } = queryRows(odd, query(odd, asQuery(odd, { kind: 'node', key: `it's \\ odd` })))
  expect(edges).toEqual(['odd'])
})

test('rows are words, and lead to the nodes and edges in them', () => {
  const { columns, rows, nodes } = queryRows(
    graph,
    query(graph, "MATCH (a {label: 'Brannholt Energy'})-[r:OWNS]->(b) RETURN a, r, [b] AS list, 2 AS two"),
  )
  expect(columns).toEqual(['a', 'r', 'list', 'two'])
  expect(rows[0]?.map(({ text }) => text)).toEqual(['Brannholt Energy', 'owns', `[(:Place sill-dam)]`, '2'])
  expect(rows[0]?.[0]?.leadsTo).toEqual({ kind: 'node', key: 'brannholt-energy' })
  expect(nodes).toEqual(['brannholt-energy', 'sill-dam'])
})
