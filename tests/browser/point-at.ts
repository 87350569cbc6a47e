import { userEvent } from 'vitest/browser'
import type { Exposed } from '../../web/expose-for-tests.ts'
import { angleOn, distanceTo, type Point, pointOn } from '../../web/graph-view/curve.ts'
import { element } from './open-explorer.ts'

/** Where a node stands in the graph’s pane. */
export function nodePoint({ targets }: Exposed, key: string): Point {
  const node = targets().nodes.find((one) => one.key === key)
  if (!node) throw new Error(`The node ${key} is not drawn.`)
  return node
}

/** A place on an edge, or some pixels beside it, where nothing else is near. */
export function edgePoint(explorer: Exposed, key: string, { beside = 0 } = {}): Point {
  const { edges } = explorer.targets()
  const edge = edges.find((one) => one.key === key)
  const places = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7].flatMap((along) => {
    if (!edge) return []
    const { x, y } = pointOn(edge.curve, along)
    const across = angleOn(edge.curve, along) + Math.PI / 2
    return [1, -1].map((side) => ({ x: x + Math.cos(across) * beside * side, y: y + Math.sin(across) * beside * side }))
  })
  const free = places.find((place) => isFree(explorer, key, place))
  if (!free) throw new Error(`The edge ${key} is not drawn, or lies under other things all the way.`)
  return free
}

function isFree({ targets }: Exposed, key: string, { x, y }: Point): boolean {
  const { nodes, names, edges } = targets()
  return (
    nodes.every((node) => Math.hypot(node.x - x, node.y - y) > node.radius + 12) &&
    names.every((name) => x < name.x || y < name.y || x > name.x + name.width || y > name.y + name.height) &&
    edges.every((edge) => edge.key === key || distanceTo(edge.curve, { x, y }) > 14)
  )
}

/** A place as near to one edge as to another. */
export function pointBetween({ targets }: Exposed, [first, second]: readonly string[]): Point {
  const [a, b] = [first, second].map((key) => targets().edges.find((edge) => edge.key === key))
  if (!a || !b) throw new Error('The edges are not drawn.')
  const isSameWay = a.curve.from.x === b.curve.from.x && a.curve.from.y === b.curve.from.y
  const here = pointOn(a.curve, 0.35)
  const there = pointOn(b.curve, isSameWay ? 0.35 : 0.65)
  return { x: (here.x + there.x) / 2, y: (here.y + there.y) / 2 }
}

export async function clickAt({ x, y }: Point): Promise<void> {
  await userEvent.click(element('.graph-canvas'), { position: { x, y } })
}

export async function hoverAt({ x, y }: Point): Promise<void> {
  await userEvent.hover(element('.graph-canvas'), { position: { x, y } })
}

export function keyOf({ graph }: Exposed, label: string): string {
  const key = graph.findNode((_key, attributes) => attributes.label === label)
  if (key === undefined) throw new Error(`No node is called ${label}.`)
  return key
}

export function edgeOf({ graph }: Exposed, relation: string): string {
  const key = graph.findEdge((_key, attributes) => attributes.relation === relation)
  if (key === undefined) throw new Error(`No edge is ${relation}.`)
  return key
}
