import { type Occupancy, occupancyOf } from './occupancy.ts'
import type { Pane } from './pane-transform.ts'
import type { ScreenBox, ScreenNode } from './screen.ts'
import { wrapName } from './wrap-name.ts'

export type NamedNode = ScreenNode &
  Readonly<{
    name: string
    /** The directions in which its edges leave, in radians; a name keeps off them where it can. */
    edgeAngles: readonly number[]
  }>

/** A name as it is written: its lines, and where they are set. */
export type PlacedName = ScreenBox & Readonly<{ lines: readonly string[]; align: 'left' | 'center' | 'right' }>

export type NameMetrics = Readonly<{ widthOf: (text: string) => number; lineHeight: number; pane?: Pane }>

const GAP = 4
/** Standing where another name would stand by itself. */
const CROWDING = 1.5
/** Pixels from a node at which its edges are looked for. */
const STRIDES = [8, 18, 34, 54] as const

/** So many of the first nodes are landmarks: in a crowd their names may stand over other nodes. */
const LANDMARKS = 12

/**
 * Finds room for the names of nodes, so that none covers another name, another node or an obstacle; the first nodes choose
 * first, and a name that finds no room is left out, unless its node is a landmark.
 */
export function placeNames(
  nodes: readonly NamedNode[],
  obstacles: readonly ScreenBox[],
  metrics: NameMetrics,
): PlacedName[] {
  const occupancy = occupancyOf([...obstacles, ...nodes.map(bodyOf)])
  const names = occupancyOf(obstacles)
  const wanted = occupancyOf(nodes.map((node) => below(node, boxOf(node, metrics))))
  const placed: PlacedName[] = []
  for (const [position, node] of nodes.entries()) {
    const places = preferred(node, wanted, metrics)
    const free = places.find(occupancy.isFree) ?? (position < LANDMARKS ? places.find(names.isFree) : undefined)
    if (free === undefined) continue
    occupancy.add(free)
    names.add(free)
    placed.push(free)
  }
  return placed
}

/** The place that a name takes when it must be seen, room or not: below its node, but within the pane. */
export function forcedName(node: NamedNode, metrics: NameMetrics): PlacedName {
  const name = below(node, boxOf(node, metrics))
  const { pane } = metrics
  if (!pane) return name
  const within = (value: number, length: number, room: number) => Math.min(Math.max(value, 0), room - length)
  return { ...name, x: within(name.x, name.width, pane.width), y: within(name.y, name.height, pane.height) }
}

/** The sides come first where no edge leaves and no other name would stand by itself; never beyond the pane. */
function preferred(node: NamedNode, wanted: Occupancy, metrics: NameMetrics): PlacedName[] {
  const cost = (name: PlacedName) =>
    node.edgeAngles.filter((angle) => crosses(node, name, angle)).length + wanted.takers(name) * CROWDING
  return candidates(node, metrics)
    .filter((name) => !isCutOff(name, metrics.pane))
    .map((name) => ({ name, cost: cost(name) }))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ name }) => name)
}

/** Whether an edge that leaves at an angle soon runs into a name. */
function crosses({ x, y, radius }: ScreenNode, name: PlacedName, angle: number): boolean {
  return STRIDES.some((stride) => {
    const distance = radius + stride
    return contains(name, x + Math.cos(angle) * distance, y + Math.sin(angle) * distance)
  })
}

function isCutOff({ x, y, width, height }: ScreenBox, pane: Pane | undefined): boolean {
  return pane !== undefined && (x < 0 || y < 0 || x + width > pane.width || y + height > pane.height)
}

function contains(box: ScreenBox, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

type NameSize = Readonly<{ key: string; lines: readonly string[]; width: number; height: number }>

function boxOf(node: NamedNode, metrics: NameMetrics): NameSize {
  const lines = wrapName(node.name, metrics.pane?.width)
  const width = Math.max(...lines.map(metrics.widthOf)) + 4
  return { key: node.key, lines, width, height: lines.length * metrics.lineHeight }
}

function candidates(node: NamedNode, metrics: NameMetrics): PlacedName[] {
  const size = boxOf(node, metrics)
  const { x, y, radius } = node
  const aside = radius + GAP
  const middle = y - size.height / 2
  const slant = radius * 0.7 + GAP / 2
  return [
    below(node, size),
    { ...size, x: x + aside, y: middle, align: 'left' },
    { ...size, x: x - aside - size.width, y: middle, align: 'right' },
    { ...size, x: x - size.width / 2, y: y - aside - size.height, align: 'center' },
    { ...size, x: x + slant, y: y + slant, align: 'left' },
    { ...size, x: x + slant, y: y - slant - size.height, align: 'left' },
    { ...size, x: x - slant - size.width, y: y + slant, align: 'right' },
    { ...size, x: x - slant - size.width, y: y - slant - size.height, align: 'right' },
  ]
}

function below({ x, y, radius }: ScreenNode, size: NameSize): PlacedName {
  return { ...size, x: x - size.width / 2, y: y + radius + GAP, align: 'center' }
}

/** The square that a node covers. */
export function bodyOf({ key, x, y, radius }: ScreenNode): ScreenBox {
  return { key, x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }
}
