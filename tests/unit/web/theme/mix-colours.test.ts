import { expect, test } from 'vitest'
import { mixColours } from '../../../../web/theme/mix-colours.ts'

test.each([
  ['#000000', '#ffffff', 0, '#000000'],
  ['#000000', '#ffffff', 1, '#ffffff'],
  ['#ff0000', '#0000ff', 0.5, '#800080'],
])('%s and %s mixed at %d give %s', (first, second, share, mixed) => {
  expect(mixColours(first, second, share)).toBe(mixed)
})
