import { expect, test } from 'vitest'
import { defaultView } from '../../../../src/graph/default-view.ts'
import { type LayoutOptions, layoutSteps } from '../../../../web/graph-view/layout-steps.ts'
import { crowdGraph } from '../../../fixtures/crowd-graph.ts'

const graph = crowdGraph(60)
const visible = defaultView(graph)
const pane = { width: 800, height: 600 }
const places = new Map(graph.mapNodes((key, { x, y }) => [key, { x: 400 + x, y: 300 - y }]))
const options: LayoutOptions = { visible, places, pane, pins: new Map() }
const lastOf = (more: Partial<LayoutOptions> = {}) => [...layoutSteps(graph, { ...options, ...more })].at(-1)

test('a layout ends by itself, with every visible node within the pane', () => {
  const steps = [...layoutSteps(graph, options)]
  const last = steps.at(-1) ?? new Map()
  expect(steps.length).toBeLessThan(251)
  expect(new Set(last.keys())).toEqual(visible.nodes)
  const outside = [...last].filter(([, { x, y }]) => x < 0 || y < 0 || x > pane.width || y > pane.height)
  expect(outside).toEqual([])
})

test('the same start leads to the same places', () => expect(lastOf()).toEqual(lastOf()))

test('what is pinned stays where it is', () => {
  const [key = ''] = visible.nodes
  const last = lastOf({ pins: new Map([[key, true]]) })
  expect(last?.get(key)?.x).toBeCloseTo(places.get(key)?.x ?? 0)
  expect(last?.get(key)?.y).toBeCloseTo(places.get(key)?.y ?? 0)
})
