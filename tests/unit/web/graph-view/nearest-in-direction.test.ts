import { expect, test } from 'vitest'
import { nearestInDirection } from '../../../../web/graph-view/nearest-in-direction.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = (await sampleGraph()).copy()
const [start = '', right = '', farRight = '', up = ''] = graph.nodes()
const everything = { nodes: new Set([start, right, farRight, up]), edges: new Set<string>() }
const at = (key: string, x: number, y: number) => graph.mergeNodeAttributes(key, { x, y })
at(start, 0, 0)
at(right, 10, 2)
at(farRight, 30, 0)
at(up, 1, 10)

test.each([
  ['right', right],
  ['up', up],
  ['left', undefined],
  ['down', undefined],
] as const)('a step %s leads to %s', (direction, key) => {
  expect(nearestInDirection(graph, everything, { from: start, direction })).toBe(key)
})
