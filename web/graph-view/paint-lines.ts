import { ARROW } from './arrow.ts'
import { type Curve, type Point, pointOn, trimmed } from './curve.ts'
import { type EdgeLook, edgeLook } from './edge-display.ts'
import type { LineStyle } from './line-style.ts'
import type { Pane } from './pane-transform.ts'
import type { Scene } from './scene.ts'
import type { ScreenEdge } from './screen.ts'

const DASHES: Readonly<Record<LineStyle, readonly number[]>> = {
  solid: [],
  faint: [],
  dashed: [7, 5],
  dotted: [0.5, 4.5],
}

export type LinePainting = Readonly<{
  scene: Scene
  edges: readonly ScreenEdge[]
  pane: Pane
  /** From a size of the scene to pixels at the present zoom. */
  scaleSize: (size: number) => number
  /** Whether solid lines, which Sigma draws, are drawn here too. */
  alsoSolid?: boolean
}>

/** Draws what Sigma cannot: dotted, dashed and faint lines, and the cross on what is denied. */
export function paintLines(context: CanvasRenderingContext2D, painting: LinePainting): void {
  const { scene, edges, pane, scaleSize, alsoSolid = false } = painting
  for (const edge of inOrder(scene, edges)) {
    if (!mayShow(edge, pane)) continue
    const look = edgeLook(scene, edge.key)
    const isOurs = alsoSolid || look.style !== 'solid'
    if (!isOurs && !look.isNegated) continue
    const curve = trimmed(edge.curve, edge.startRadius, edge.endRadius)
    if (!curve) continue
    if (isOurs) paintLine(context, curve, { ...look, size: Math.max(0.8, scaleSize(look.size)) })
    if (look.isNegated) paintCross(context, pointOn(curve, 0.5), scene, look)
  }
}

/** A curve lies within the box around its three points. */
function mayShow({ curve: { from, control, to } }: ScreenEdge, { width, height }: Pane): boolean {
  return (
    Math.max(from.x, control.x, to.x) > 0 &&
    Math.min(from.x, control.x, to.x) < width &&
    Math.max(from.y, control.y, to.y) > 0 &&
    Math.min(from.y, control.y, to.y) < height
  )
}

function inOrder(scene: Scene, edges: readonly ScreenEdge[]): readonly ScreenEdge[] {
  const { lit } = scene
  if (!lit) return edges
  return edges.toSorted((a, b) => Number(lit.edges.has(a.key)) - Number(lit.edges.has(b.key)))
}

function paintLine(context: CanvasRenderingContext2D, curve: Curve, look: EdgeLook): void {
  const { from, control, to } = curve
  const shaft = (look.hasArrow && trimmed(curve, 0, look.size * ARROW.lengthToThicknessRatio * 0.8)) || curve
  context.strokeStyle = look.color
  context.lineWidth = look.style === 'dotted' ? look.size * 1.35 : look.size
  context.lineCap = look.style === 'dotted' ? 'round' : 'butt'
  context.setLineDash([...DASHES[look.style]])
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.quadraticCurveTo(shaft.control.x, shaft.control.y, shaft.to.x, shaft.to.y)
  context.stroke()
  context.setLineDash([])
  if (look.hasArrow) paintArrow(context, to, Math.atan2(to.y - control.y, to.x - control.x), look)
}

function paintArrow(context: CanvasRenderingContext2D, tip: Point, angle: number, look: EdgeLook): void {
  const length = look.size * ARROW.lengthToThicknessRatio
  const half = (look.size * ARROW.widenessToThicknessRatio) / 2
  context.save()
  context.translate(tip.x, tip.y)
  context.rotate(angle)
  context.fillStyle = look.color
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(-length, half)
  context.lineTo(-length, -half)
  context.fill()
  context.restore()
}

function paintCross(context: CanvasRenderingContext2D, middle: Point, scene: Scene, look: EdgeLook): void {
  const { background, negated } = scene.colours
  context.lineCap = 'round'
  for (const [color, width] of [[background, 5] as const, [look.isLit ? negated : look.color, 2] as const]) {
    context.strokeStyle = color
    context.lineWidth = width
    context.beginPath()
    for (const slant of [1, -1]) {
      context.moveTo(middle.x - 4.5, middle.y - 4.5 * slant)
      context.lineTo(middle.x + 4.5, middle.y + 4.5 * slant)
    }
    context.stroke()
  }
}
