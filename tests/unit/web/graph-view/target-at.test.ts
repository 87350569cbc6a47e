import { expect, test } from 'vitest'
import { curveBetween } from '../../../../web/graph-view/curve.ts'
import { type Targets, targetAt } from '../../../../web/graph-view/target-at.ts'

const ada = { key: 'ada', x: 0, y: 0, radius: 10, square: false }
const bo = { key: 'bo', x: 200, y: 0, radius: 10, square: false }
const cy = { key: 'cy', x: 100, y: 100, radius: 10, square: false }

const targets: Targets = {
  nodes: [ada, bo, cy],
  names: [{ key: 'bo', x: 180, y: 20, width: 40, height: 16 }],
  edgeNames: [{ key: 'ada to bo', x: 90, y: -40, width: 30, height: 16 }],
  edges: [edge('ada to bo', ada, bo, 0), edge('ada to bo again', ada, bo, 0.3), edge('ada to cy', ada, cy, 0)],
}

function edge(key: string, from: typeof ada, to: typeof ada, curvature: number) {
  return { key, curve: curveBetween(from, to, curvature), startRadius: from.radius, endRadius: to.radius }
}

test.each([
  ['a node', { x: 4, y: 4 }, { kind: 'node', key: 'ada' }],
  ['beside a small node, within 24 pixels across', { x: 200, y: -11.5 }, { kind: 'node', key: 'bo' }],
  ['the name of a node', { x: 185, y: 30 }, { kind: 'node', key: 'bo' }],
  ['what an edge says', { x: 95, y: -30 }, { kind: 'edges', keys: ['ada to bo'] }],
  ['seven pixels beside a line', { x: 140, y: 7 }, { kind: 'edges', keys: ['ada to bo'] }],
  ['the bend of a line', { x: 60, y: -25 }, { kind: 'edges', keys: ['ada to bo again'] }],
  ['nothing', { x: 160, y: 60 }, undefined],
])('%s is meant', (_what, point, target) => {
  expect(targetAt(point, targets, 8)).toEqual(target)
})

test('a finger may miss a line by twice as much as a mouse', () => {
  const point = { x: 140, y: 14 }
  expect(targetAt(point, targets, 8)).toBeUndefined()
  expect(targetAt(point, targets, 16)).toEqual({ kind: 'edges', keys: ['ada to bo'] })
})

test('lines that are as near as one another are all meant, the nearest first', () => {
  expect(targetAt({ x: 22, y: -5 }, targets, 8)).toEqual({ kind: 'edges', keys: ['ada to bo', 'ada to bo again'] })
})
