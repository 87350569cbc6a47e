import { expect, test } from 'vitest'
import { type VisibleOptions, visibleView } from '../../../../web/state/visible-view.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()
const keyOf = (label: string) => graph.findNode((_key, attributes) => attributes.label === label) ?? ''

function visible(options: Partial<VisibleOptions> = {}) {
  return visibleView(graph, { showsEverything: false, hiddenTypes: new Set(), ...options })
}

test('without a graph nothing is visible', () => {
  expect(visibleView(undefined, { showsEverything: true, hiddenTypes: new Set() }).nodes.size).toBe(0)
})

test('concepts and untyped claims are left out at first, and shown by the switch', () => {
  expect(visible().nodes.has(keyOf('Compensation'))).toBe(false)
  expect(visible({ showsEverything: true }).nodes.size).toBe(graph.order)
  expect(visible({ showsEverything: true }).edges.size).toBe(graph.size)
})

test('hiding a type takes its nodes and their edges away', () => {
  const { nodes, edges } = visible({ hiddenTypes: new Set(['place']) })
  expect(nodes.has(keyOf('Lethra'))).toBe(false)
  expect(nodes.has(keyOf('Mira Talvik'))).toBe(true)
  expect([...edges].filter((edge) => graph.extremities(edge).includes(keyOf('Lethra')))).toEqual([])
})

test('what is selected is visible whatever the filters say', () => {
  const selection = { kind: 'node', key: keyOf('Compensation') } as const
  const { nodes, edges } = visible({ selection })
  expect(nodes.has(keyOf('Compensation'))).toBe(true)
  expect([...edges]).toEqual(expect.arrayContaining(graph.edges(keyOf('Compensation'))))
})

test('a selected edge brings its ends', () => {
  const key = graph.edges(keyOf('Compensation'))[0] ?? ''
  const { nodes } = visible({ selection: { kind: 'edge', key, evidence: 0 } })
  expect([...nodes]).toEqual(expect.arrayContaining(graph.extremities(key)))
})
