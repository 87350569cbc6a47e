import { type NameStyle, nameFont, nameLineHeight } from './name-font.ts'
import type { NameMetrics } from './place-names.ts'

const context = document.createElement('canvas').getContext('2d')
const widths = new Map<string, number>()

/** How much room names take, at the scale of a scene. */
export function nameMetrics(style: NameStyle, scale: number): NameMetrics {
  const font = nameFont(style, scale)
  return { widthOf: (text) => widthOf(text, font), lineHeight: nameLineHeight(scale) }
}

function widthOf(text: string, font: string): number {
  const key = `${font} ${text}`
  const known = widths.get(key)
  if (known !== undefined || !context) return known ?? 0
  context.font = font
  const { width } = context.measureText(text)
  widths.set(key, width)
  return width
}
