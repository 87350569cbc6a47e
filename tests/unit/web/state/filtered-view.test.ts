import { expect, test } from 'vitest'
import { type Arrangement, firstArrangement } from '../../../../web/state/arrangement.ts'
import { countedTypes, countedValues, facetCounts } from '../../../../web/state/facet-counts.ts'
import { type Facet, OWN_VOICE } from '../../../../web/state/facets.ts'
import { filteredView } from '../../../../web/state/filtered-view.ts'
import type { Selection } from '../../../../web/state/selection.ts'
import { withSelection } from '../../../../web/state/with-selection.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()
const keyOf = (label: string) => graph.findNode((_key, attributes) => attributes.label === label) ?? ''
const all = { showsEverything: true }

function arranged(change: Partial<Arrangement> = {}): Arrangement {
  return { ...firstArrangement, ...change }
}

function hiding(facet: Facet, ...values: string[]): Partial<Arrangement> {
  return { hidden: { ...firstArrangement.hidden, [facet]: new Set(values) } }
}

const visible = (change: Partial<Arrangement> = {}) => filteredView(graph, arranged(change))
const labels = (keys: Iterable<string>) => [...keys].map((key) => graph.getNodeAttribute(key, 'label'))

test('concepts and untyped claims are left out at first, and shown by the switch', () => {
  expect(labels(visible().nodes)).not.toContain('Compensation')
  expect(visible(all).nodes.size).toBe(graph.order)
  expect(visible(all).edges.size).toBe(graph.size)
})

test('hiding a type takes its nodes and their edges away', () => {
  const { nodes, edges } = visible(hiding('type', 'place'))
  expect(labels(nodes)).not.toContain('Lethra')
  expect(labels(nodes)).toContain('Mira Talvik')
  expect([...edges].filter((edge) => graph.extremities(edge).includes(keyOf('Lethra')))).toEqual([])
})

test('hiding what is negated leaves no cross in the picture', () => {
  const polarities = (edges: Iterable<string>) => [...edges].map((edge) => graph.getEdgeAttribute(edge, 'polarity'))
  expect(polarities(visible(all).edges)).toContain('negated')
  expect(polarities(visible({ ...all, ...hiding('line', 'negated') }).edges)).not.toContain('negated')
})

test('hiding the documents’ own voice leaves what somebody says, and nobody who has no claim left', () => {
  const { nodes, edges } = visible({ ...all, ...hiding('holder', OWN_VOICE) })
  expect(edges.size).toBeGreaterThan(0)
  for (const edge of edges) expect(graph.getEdgeAttribute(edge, 'holders')).not.toEqual([])
  const connected = new Set([...edges].flatMap((edge) => graph.extremities(edge)))
  expect([...nodes].filter((key) => !connected.has(key))).toEqual([])
})

test('a claim of two documents stays until both are hidden', () => {
  const edge = graph.findEdge((_key, { support }) => support === 2) ?? ''
  expect(visible({ ...all, ...hiding('document', 'courier.txt') }).edges.has(edge)).toBe(true)
  expect(visible({ ...all, ...hiding('document', 'courier.txt', 'gazette.txt') }).edges.has(edge)).toBe(false)
})

test('a focus keeps what is so many claims away', () => {
  const key = keyOf('Sill Dam')
  expect(labels(visible({ focus: { key, depth: 1 } }).nodes)).toEqual(['Sill Dam', 'Brannholt Energy', 'Lethra'])
  expect(visible({ focus: { key, depth: 2 } }).nodes.size).toBeGreaterThan(3)
})

test.each([
  ['before', '2031-01-01', '2031-02-01', 0],
  ['around', '2031-03-01', '2031-04-01', 1],
])('a period %s keeps the claims whose time it touches', (_name, start, end, most) => {
  const period = { start: Date.parse(start), end: Date.parse(end) }
  const { edges } = visible({ ...all, period, showsUndated: false })
  expect(Math.min(edges.size, 1)).toBe(most)
  expect(visible({ ...all, period }).edges.size).toBeGreaterThan(edges.size)
})

test('what is selected is visible whatever the filters say', () => {
  const selection: Selection = { kind: 'node', key: keyOf('Compensation') }
  const { nodes, edges } = withSelection(graph, visible(), selection)
  expect(nodes.has(keyOf('Compensation'))).toBe(true)
  expect([...edges]).toEqual(expect.arrayContaining(graph.edges(keyOf('Compensation'))))
})

test('a selection that is visible anyway changes nothing, not even the view’s identity', () => {
  const view = visible()
  expect(withSelection(graph, view, { kind: 'node', key: keyOf('Lethra') })).toBe(view)
})

test('the legend counts kinds in their fixed order and leaves out those without any', () => {
  const counts = facetCounts(graph, arranged())
  expect(countedTypes(counts)).toEqual(['person', 'organization', 'place', 'group', 'event', 'document'])
  expect(counts.type.get('person')).toBe(3)
})

test('a hidden value keeps the count that showing it again would bring, the others lose what it took', () => {
  const before = facetCounts(graph, arranged())
  const after = facetCounts(graph, arranged(hiding('line', 'negated')))
  expect(after.line).toEqual(before.line)
  const claims = (counts: typeof before) => countedValues(counts, 'holder').map((one) => counts.holder.get(one) ?? 0)
  expect(claims(after).reduce((a, b) => a + b)).toBeLessThan(claims(before).reduce((a, b) => a + b))
})
