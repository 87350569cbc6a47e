import { expect, test } from 'vitest'
import { angleOn, curveBetween, distanceTo, pointOn, trimmed } from '../../../../web/graph-view/curve.ts'

const left = { x: 0, y: 0 }
const right = { x: 100, y: 0 }

test('a curve without bend is a straight line through the middle', () => {
  expect(pointOn(curveBetween(left, right, 0), 0.5)).toEqual({ x: 50, y: 0 })
})

test('a bend of a fifth stands off half as far in the middle, to the left of the way', () => {
  expect(pointOn(curveBetween(left, right, 0.2), 0.5)).toEqual({ x: 50, y: -10 })
  expect(pointOn(curveBetween(right, left, 0.2), 0.5)).toEqual({ x: 50, y: 10 })
})

test.each([
  [{ x: 50, y: 7 }, 7],
  [{ x: -3, y: -4 }, 5],
  [{ x: 120, y: 0 }, 20],
])('the distance of %o to a straight line is %d', (point, distance) => {
  expect(distanceTo(curveBetween(left, right, 0), point)).toBeCloseTo(distance)
})

test('the distance to a bent line is that to the bend, not to the chord', () => {
  const bent = curveBetween(left, right, 0.4)
  expect(distanceTo(bent, { x: 50, y: -20 })).toBeLessThan(0.5)
  expect(distanceTo(bent, { x: 50, y: 0 })).toBeGreaterThan(15)
})

test('a line is trimmed to what lies between the circles around its ends', () => {
  const between = trimmed(curveBetween(left, right, 0), 10, 20)
  expect(between?.from.x).toBeCloseTo(10, 1)
  expect(between?.to.x).toBeCloseTo(80, 1)
})

test('nothing is left between circles that touch', () => {
  expect(trimmed(curveBetween(left, right, 0), 60, 50)).toBeUndefined()
})

test('the angle of a line to the right is zero, of one downward a quarter turn', () => {
  expect(angleOn(curveBetween(left, right, 0), 0)).toBeCloseTo(0)
  expect(angleOn(curveBetween(left, { x: 0, y: 10 }, 0), 1)).toBeCloseTo(Math.PI / 2)
})
