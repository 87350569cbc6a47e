import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evenedOut } from '../../../../web/graph-view/evened-out.ts'

test('the extent stays, and the ends stand as far from the middle as one another', () => {
  const { length, fromMiddle } = evenedOut([10, 11, 12, 110])
  expect(length).toBe(100)
  expect(fromMiddle(10)).toBeCloseTo(-50)
  expect(fromMiddle(110)).toBeCloseTo(50)
})

test('crowded values get more room than they had', () => {
  const { fromMiddle } = evenedOut([0, 1, 2, 100])
  expect(fromMiddle(2) - fromMiddle(0)).toBeGreaterThan(20)
})

test('what lies before stays before', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2 }), (values) => {
      const { fromMiddle } = evenedOut(values)
      const sorted = [...new Set(values)].toSorted((a, b) => a - b)
      const places = sorted.map(fromMiddle)
      for (const [index, place] of places.slice(1).entries()) expect(place).toBeGreaterThan(places[index] ?? 0)
    }),
  )
})

test.each([[[]], [[7]]])('of %j nothing is stretched', (values) => {
  expect(evenedOut(values).length).toBe(0)
  expect(evenedOut(values).fromMiddle(values[0] ?? 0)).toBeCloseTo(0)
})
