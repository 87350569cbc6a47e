import { element } from '../../src/export/xml.ts'
import { ARROW } from '../graph-view/arrow.ts'
import { type Curve, type Point, pointOn, trimmed } from '../graph-view/curve.ts'
import { type EdgeLook, edgeLook } from '../graph-view/edge-display.ts'
import type { LineStyle } from '../graph-view/line-style.ts'
import type { ScreenEdge } from '../graph-view/screen.ts'
import type { Picture } from './picture.ts'

export const SVG_DASHES: Readonly<Record<LineStyle, string>> = {
  solid: 'none',
  faint: 'none',
  dashed: '7 5',
  dotted: '0.5 4.5',
}

/** The lines, dimmed ones first, each with its arrow and, where it is negated, its cross. */
export function svgLines({ scene, edges, scaleSize }: Picture): string[] {
  const looks = edges.map((edge) => ({ edge, look: edgeLook(scene, edge.key) }))
  const ordered = looks.toSorted((a, b) => Number(a.look.isLit) - Number(b.look.isLit))
  return ordered.flatMap(({ edge, look }) =>
    svgLine(edge, { ...look, size: Math.max(0.8, scaleSize(look.size)) }, scene.colours.negated),
  )
}

function svgLine(edge: ScreenEdge, look: EdgeLook, negated: string): string[] {
  const curve = trimmed(edge.curve, edge.startRadius, edge.endRadius)
  if (!curve) return []
  const shaft = (look.hasArrow && trimmed(curve, 0, look.size * ARROW.lengthToThicknessRatio * 0.8)) || curve
  return [
    element('path', {
      d: path(shaft),
      fill: 'none',
      stroke: look.color,
      'stroke-width': rounded(look.size),
      'stroke-dasharray': SVG_DASHES[look.style],
      'stroke-linecap': look.style === 'dotted' ? 'round' : 'butt',
    }),
    ...(look.hasArrow ? [arrow(curve, look)] : []),
    ...(look.isNegated ? [cross(pointOn(curve, 0.5), look.isLit ? negated : look.color)] : []),
  ]
}

function path({ from, control, to }: Curve): string {
  return `M${at(from)}Q${at(control)} ${at(to)}`
}

function arrow({ control, to }: Curve, { size, color }: EdgeLook): string {
  const angle = Math.atan2(to.y - control.y, to.x - control.x) * (180 / Math.PI)
  const length = size * ARROW.lengthToThicknessRatio
  const half = (size * ARROW.widenessToThicknessRatio) / 2
  return element('path', {
    d: `M0 0L${rounded(-length)} ${rounded(half)}V${rounded(-half)}Z`,
    fill: color,
    transform: `translate(${at(to)}) rotate(${rounded(angle)})`,
  })
}

function cross(middle: Point, color: string): string {
  return element('path', {
    d: 'M-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5',
    stroke: color,
    'stroke-width': 2,
    'stroke-linecap': 'round',
    transform: `translate(${at(middle)})`,
  })
}

function at({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`
}

/** Hundredths of a pixel are finer than anybody prints. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
