import { nameFont } from './paint-names.ts'

const context = document.createElement('canvas').getContext('2d')
const widths = new Map<string, number>()

/** Width of a line of text in pixels, in the font of node or edge names. */
export function measureText(text: string, style: Parameters<typeof nameFont>[0]): number {
  const font = nameFont(style)
  const key = `${font} ${text}`
  const known = widths.get(key)
  if (known !== undefined || !context) return known ?? 0
  context.font = font
  const { width } = context.measureText(text)
  widths.set(key, width)
  return width
}
