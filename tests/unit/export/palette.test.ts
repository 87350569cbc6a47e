import { expect, test } from 'vitest'
import palette from '../../../graph-data/palette.json'

/** Contrast of two colours, 1 to 21 (WCAG 2.2, “contrast ratio”). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const colours = Object.entries(palette).flatMap(([theme, { background, edge, entityTypes }]) =>
  Object.entries({ ...entityTypes, edge }).map(([name, colour]) => [name, theme, colour, background] as const),
)

test.each(colours)('the colour of %s stands out on the %s background (3:1)', (_, __, colour, background) => {
  expect(contrast(colour, background)).toBeGreaterThanOrEqual(3)
})

test('no two entity types share a colour', () => {
  for (const { entityTypes } of Object.values(palette)) {
    expect(new Set(Object.values(entityTypes)).size).toBe(9)
  }
})
