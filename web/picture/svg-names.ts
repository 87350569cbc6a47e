import { element, xmlText } from '../../src/export/xml.ts'
import { nameFont, nameLineHeight } from '../graph-view/name-font.ts'
import type { PlacedEdgeName } from '../graph-view/place-edge-names.ts'
import type { PlacedName } from '../graph-view/place-names.ts'
import type { Scene } from '../graph-view/scene.ts'
import type { Picture } from './picture.ts'
import { rounded } from './svg-lines.ts'

const DIMMED = 0.34

/** What lines say on their plates, then the names of nodes with a halo. */
export function svgNames({ scene, names, edgeNames }: Picture): string[] {
  return [...edgeNames.flatMap((name) => plate(scene, name)), ...names.flatMap((name) => svgName(scene, name))]
}

function plate({ colours, scale }: Scene, { text, x, y, width, height }: PlacedEdgeName): string[] {
  const box = { x: rounded(x), y: rounded(y), width: rounded(width), height, rx: 4, fill: colours.background }
  const place = { x: rounded(x + width / 2), y: rounded(y + height / 2), 'text-anchor': 'middle' }
  return [
    element('rect', box),
    element('text', { ...place, fill: colours.ink, style: `font:${nameFont('edge', scale)}`, dy: '0.35em' }, [
      xmlText(text),
    ]),
  ]
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const

function svgName({ graph, colours, scale, lit }: Scene, name: PlacedName): string[] {
  const font = nameFont(graph.getNodeAttribute(name.key, 'named') ? 'name' : 'description', scale)
  const x = { left: name.x + 2, center: name.x + name.width / 2, right: name.x + name.width - 2 }[name.align]
  return name.lines.map((line, index) =>
    element(
      'text',
      {
        x: rounded(x),
        y: rounded(name.y + nameLineHeight(scale) * (index + 0.5)),
        dy: '0.35em',
        'text-anchor': ANCHORS[name.align],
        style: `font:${font};paint-order:stroke`,
        fill: colours.ink,
        stroke: colours.background,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        opacity: !lit || lit.nodes.has(name.key) ? 1 : DIMMED,
      },
      [xmlText(line)],
    ),
  )
}
