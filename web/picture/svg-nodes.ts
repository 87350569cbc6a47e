import { element } from '../../src/export/xml.ts'
import { nodeDisplay } from '../graph-view/node-display.ts'
import type { ScreenNode } from '../graph-view/screen.ts'
import type { Picture } from './picture.ts'
import { rounded } from './svg-lines.ts'

/** The nodes, dimmed ones first. */
export function svgNodes({ scene, nodes }: Picture): string[] {
  const looks = nodes.map((node) => ({ node, look: nodeDisplay(scene, node.key) }))
  return looks
    .toSorted((a, b) => (a.look.zIndex ?? 0) - (b.look.zIndex ?? 0))
    .map(({ node, look }) => svgShape(node, look.color ?? scene.colours.edge))
}

export function svgShape({ x, y, radius, square }: Omit<ScreenNode, 'key'>, fill: string): string {
  if (!square) return element('circle', { cx: rounded(x), cy: rounded(y), r: rounded(radius), fill })
  const side = rounded(radius * 2)
  return element('rect', { x: rounded(x - radius), y: rounded(y - radius), width: side, height: side, fill })
}
