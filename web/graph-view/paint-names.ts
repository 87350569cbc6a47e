import { nameFont, nameLineHeight } from './name-font.ts'
import type { PlacedName } from './place-names.ts'
import type { Scene } from './scene.ts'

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

function paintName(context: CanvasRenderingContext2D, { graph, colours, scale }: Scene, name: PlacedName): void {
  context.font = nameFont(graph.getNodeAttribute(name.key, 'named') ? 'name' : 'description', scale)
  context.textAlign = name.align
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  const x = { left: name.x + 2, center: name.x + name.width / 2, right: name.x + name.width - 2 }[name.align]
  for (const [index, line] of name.lines.entries()) {
    const y = name.y + nameLineHeight(scale) * (index + 0.5)
    context.strokeStyle = colours.background
    context.lineWidth = 4
    context.strokeText(line, x, y)
    context.fillStyle = colours.ink
    context.fillText(line, x, y)
  }
}
