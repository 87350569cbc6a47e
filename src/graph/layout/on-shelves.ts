import { type Box, boxOf, type Placed } from './label-box.ts'

type Part = Readonly<{ nodes: readonly Placed[]; box: Box }>
type Shelf = { y: number; width: number; parts: Part[] }

/** Screens are wider than high. */
const aspect = 1.5
const gap = 24

/** Sets parts side by side in rows, each group of parts below the one before, centred (first fit, as they come). */
export function onShelves(groups: readonly (readonly (readonly Placed[])[])[]): readonly Placed[] {
  const boxed = groups.map((parts) => parts.map((nodes) => ({ nodes, box: boxOf(nodes) })))
  const [first] = boxed.filter((parts) => parts.length > 0)
  const width = shelfWidth(first ?? [])
  let bottom = 0
  return boxed.flatMap((parts) =>
    shelves(parts, width).flatMap((shelf) => {
      const height = shelf.parts.reduce((highest, { box }) => Math.max(highest, box.top - box.bottom), 0)
      bottom -= height + gap
      return placedOn(shelf, bottom + height / 2)
    }),
  )
}

function shelfWidth(parts: readonly Part[]): number {
  const widths = parts.map(({ box }) => box.right - box.left + gap)
  const area = parts.reduce((sum, { box }, index) => sum + (widths[index] ?? 0) * (box.top - box.bottom + gap), 0)
  return widths.reduce((widest, width) => Math.max(widest, width), Math.sqrt(area * aspect))
}

function shelves(parts: readonly Part[], width: number): readonly Shelf[] {
  const all: Shelf[] = []
  for (const part of parts) {
    const partWidth = part.box.right - part.box.left + gap
    const fitting = all.find((shelf) => shelf.width + partWidth <= width)
    if (fitting) {
      fitting.parts.push(part)
      fitting.width += partWidth
    } else all.push({ y: 0, width: partWidth, parts: [part] })
  }
  return all
}

function placedOn({ parts, width }: Shelf, middle: number): readonly Placed[] {
  let left = -width / 2
  return parts.flatMap(({ nodes, box }) => {
    const [moveX, moveY] = [left + gap / 2 - box.left, middle - (box.top + box.bottom) / 2]
    left += box.right - box.left + gap
    return nodes.map((node) => ({ ...node, x: node.x + moveX, y: node.y + moveY }))
  })
}
