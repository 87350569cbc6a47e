import { expect, test } from 'vitest'
import { paneTransform } from '../../../../web/graph-view/pane-transform.ts'

const square = [
  { x: -100, y: -100 },
  { x: 100, y: 100 },
]

test('the middle of the layout comes to the middle of the pane, and up stays up', () => {
  const toPane = paneTransform(square, { width: 600, height: 400 })
  expect(toPane({ x: 0, y: 0 })).toEqual({ x: 300, y: 200 })
  expect(toPane({ x: 0, y: 100 }).y).toBeLessThan(200)
})

test('a wide pane stretches a layout, but not without measure', () => {
  const toPane = paneTransform(square, { width: 2000, height: 400 })
  const across = toPane({ x: 100, y: 0 }).x - toPane({ x: -100, y: 0 }).x
  const down = toPane({ x: 0, y: -100 }).y - toPane({ x: 0, y: 100 }).y
  expect(across / down).toBeGreaterThan(1)
  expect(across / down).toBeLessThanOrEqual(1.8)
})

test('one node stands in the middle', () => {
  expect(paneTransform([{ x: 7, y: 7 }], { width: 600, height: 400 })({ x: 7, y: 7 })).toEqual({ x: 300, y: 200 })
})
