import { expect, test } from 'vitest'
import {
  clearSelection,
  hover,
  selectEdge,
  selectNode,
  showDocument,
  showGraph,
} from '../../../../web/state/actions.ts'
import { createExplorerState } from '../../../../web/state/explorer-state.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()
const [node = ''] = graph.nodes()
const edge = graph.findEdge((_key, { evidence }) => evidence[0]?.document === 'gazette.txt') ?? ''

function openState() {
  const state = createExplorerState('light')
  showGraph(state, graph)
  return state
}

test('a graph opens with its first document in the reader and nothing selected', () => {
  const state = openState()
  expect(state.document.value).toBe('courier.txt')
  expect(state.selection.value).toBeUndefined()
  expect(state.loading.value).toBe(false)
})

test('selecting an edge turns the reader to its document and sentence', () => {
  const state = openState()
  selectEdge(state, edge)
  const [sentence] = graph.getEdgeAttribute(edge, 'evidence')
  expect(state.document.value).toBe('gazette.txt')
  expect(state.place.value).toEqual({ document: 'gazette.txt', start: sentence?.start, end: sentence?.end })
})

test('selecting a node moves the camera only when asked to', () => {
  const state = openState()
  selectNode(state, node)
  expect(state.revealed.value).toBeUndefined()
  selectNode(state, node, { reveal: true })
  expect(state.revealed.value).toEqual({ key: node })
})

test('hovering over the same thing again changes nothing', () => {
  const state = openState()
  hover(state, { kind: 'node', key: node })
  const before = state.hovered.value
  hover(state, { kind: 'node', key: node })
  expect(state.hovered.value).toBe(before)
})

test('choosing a document forgets the place in the former one; letting go keeps the document', () => {
  const state = openState()
  selectEdge(state, edge)
  showDocument(state, 'courier.txt')
  expect(state.place.value).toBeUndefined()
  clearSelection(state)
  expect(state.selection.value).toBeUndefined()
  expect(state.document.value).toBe('courier.txt')
})

test('a graph without anything to be seen first is shown whole', () => {
  const untyped = graph.copy()
  untyped.forEachEdge((key) => untyped.setEdgeAttribute(key, 'relation', 'RELATED'))
  const state = createExplorerState('light')
  showGraph(state, untyped)
  expect(state.visible.value.nodes.size).toBe(graph.order)
  expect(state.visible.value.edges.size).toBe(graph.size)
})
