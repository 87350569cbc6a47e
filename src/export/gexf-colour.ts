import { element } from './xml.ts'

/** A colour of the palette as GEXF has it: `#ff8000` → red 255, green 128, blue 0. */
export function colour(hexadecimal: string): string {
  const [r, g, b] = [1, 3, 5].map((start) => Number.parseInt(hexadecimal.slice(start, start + 2), 16))
  return element('viz:color', { r: r ?? 0, g: g ?? 0, b: b ?? 0 })
}
