import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type NodeBody, spreadNodes } from '../../../../web/graph-view/spread-nodes.ts'

function body(key: string, x: number, y: number): NodeBody {
  return { key, x, y, radius: 8, nameWidth: 60, nameHeight: 16 }
}

/** Whether the rooms of two bodies, node and name, share a place. */
function collide(a: { x: number; y: number }, b: { x: number; y: number }): boolean {
  return Math.abs(a.x - b.x) < 59 && Math.abs(a.y - b.y) < 31
}

test('nodes with room stay where they are', () => {
  const places = spreadNodes([body('ada', 100, 100), body('bo', 300, 100)])
  expect(places.get('ada')).toEqual({ x: 100, y: 100 })
  expect(places.get('bo')).toEqual({ x: 300, y: 100 })
})

test('crowded nodes move apart until no name covers another', () => {
  const crowd = Array.from({ length: 9 }, (_, index) => body(`n${index}`, 300 + index * 3, 300 + (index % 3) * 4))
  const places = [...spreadNodes(crowd, { pane: { width: 700, height: 700 } }).values()]
  expect(places.filter((place, index) => places.slice(index + 1).some((other) => collide(place, other)))).toEqual([])
})

test('a pinned node does not move; the others make way', () => {
  const places = spreadNodes([body('ada', 100, 100), body('bo', 104, 102)], { pinned: new Set(['ada']) })
  expect(places.get('ada')).toEqual({ x: 100, y: 100 })
  expect(places.get('bo')).not.toEqual({ x: 104, y: 102 })
})

test('nobody leaves the pane, and the same nodes always end in the same places', () => {
  const place = fc.integer({ min: -50, max: 450 })
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { maxLength: 30 }), (points) => {
      const bodies = points.map(([x, y], index) => body(`n${index}`, x, y))
      const pane = { width: 400, height: 400 }
      const places = spreadNodes(bodies, { pane })
      expect(spreadNodes(bodies, { pane })).toEqual(places)
      for (const { x, y } of places.values()) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(400)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(400)
      }
    }),
  )
})
