import { nameFont } from './name-font.ts'
import type { PlacedEdgeName } from './place-edge-names.ts'
import type { Scene } from './scene.ts'

/** Writes what edges say upon small plates that interrupt the line. */
export function paintEdgeNames(
  context: CanvasRenderingContext2D,
  { colours, scale }: Scene,
  names: readonly PlacedEdgeName[],
): void {
  context.font = nameFont('edge', scale)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const { text, x, y, width, height } of names) {
    context.fillStyle = colours.background
    context.beginPath()
    context.roundRect(x, y, width, height, 4)
    context.fill()
    context.fillStyle = colours.ink
    context.fillText(text, x + width / 2, y + height / 2)
  }
}
