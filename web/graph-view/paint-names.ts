import type { PlacedName } from './place-names.ts'
import type { Scene } from './scene.ts'

const FAMILY = 'ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'

export const NAME_SIZE = 13
export const NAME_LINE_HEIGHT = 16

/** Descriptions are set in italics, names upright, edges a little smaller. */
export function nameFont(style: 'name' | 'description' | 'edge'): string {
  if (style === 'edge') return `500 12px ${FAMILY}`
  return style === 'name' ? `500 ${NAME_SIZE}px ${FAMILY}` : `italic 400 ${NAME_SIZE}px ${FAMILY}`
}

/** Writes the names of nodes with a halo, dimmed ones first. */
export function paintNames(context: CanvasRenderingContext2D, scene: Scene, names: readonly PlacedName[]): void {
  const { lit } = scene
  const dimmed = lit ? names.filter(({ key }) => !lit.nodes.has(key)) : []
  const clear = lit ? names.filter(({ key }) => lit.nodes.has(key)) : names
  context.globalAlpha = 0.34
  for (const name of dimmed) paintName(context, scene, name)
  context.globalAlpha = 1
  for (const name of clear) paintName(context, scene, name)
}

function paintName(context: CanvasRenderingContext2D, { graph, colours }: Scene, name: PlacedName): void {
  context.font = nameFont(graph.getNodeAttribute(name.key, 'named') ? 'name' : 'description')
  context.textAlign = name.align
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  const x = { left: name.x + 2, center: name.x + name.width / 2, right: name.x + name.width - 2 }[name.align]
  for (const [index, line] of name.lines.entries()) {
    const y = name.y + NAME_LINE_HEIGHT * (index + 0.5)
    context.strokeStyle = colours.background
    context.lineWidth = 4
    context.strokeText(line, x, y)
    context.fillStyle = colours.ink
    context.fillText(line, x, y)
  }
}
