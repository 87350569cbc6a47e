import type { Meter } from '../meter.ts'
import type { NodeValue, RelationshipValue } from '../values/value.ts'

type Way = readonly RelationshipValue[]
type Before = Readonly<{ relationship: RelationshipValue; node: NodeValue }>

/** Visits what is one hop away from a node. */
export type Hops = (node: NodeValue) => void
/** Makes the visits of one search. */
export type HopMaker = (visit: (relationship: RelationshipValue, other: NodeValue) => void) => Hops

/** Half of a search: how far each node is from its end, and by which hops the nodes of a level were reached. */
type Side = {
  readonly goOnFrom: Hops
  readonly levels: Map<NodeValue, number>
  readonly before: Map<NodeValue, Before[]>
  /** The node that is gone on from. */
  node: NodeValue
  frontier: NodeValue[]
  reached: NodeValue[]
  depth: number
}

type Search = Readonly<{ forwards: HopMaker; backwards: HopMaker; least: number; most: number; meter: Meter }>

/** All shortest ways between two nodes, by breadth-first search from both ends, always from the one with fewer nodes to go on from. */
export function* shortestWays(
  [from, to]: readonly [NodeValue, NodeValue],
  { forwards, backwards, least, most, meter }: Search,
): Generator<Way, undefined> {
  if (from === to) {
    if (least === 0) yield []
    return
  }
  const [start, end] = [sideFrom(from, forwards, meter), sideFrom(to, backwards, meter)]
  while (start.frontier.length > 0 && end.frontier.length > 0 && start.depth + end.depth < most) {
    const [nearer, other] = start.frontier.length <= end.frontier.length ? [start, end] : [end, start]
    goOn(nearer)
    const meeting = nearer.frontier.filter((node) => other.levels.get(node) === other.depth)
    if (meeting.length === 0) continue
    for (const node of meeting) yield* through(node, [start, end], meter)
    return
  }
}

function sideFrom(node: NodeValue, hops: HopMaker, meter: Meter): Side {
  const levels = new Map([[node, 0]])
  const before = new Map<NodeValue, Before[]>([[node, []]])
  const goOnFrom = hops((relationship, other) => {
    meter.spend(1)
    const level = levels.get(other)
    if (level === undefined) {
      levels.set(other, side.depth)
      before.set(other, [{ relationship, node: side.node }])
      side.reached.push(other)
    } else if (level === side.depth) before.get(other)?.push({ relationship, node: side.node })
  })
  const side: Side = { goOnFrom, levels, before, node, frontier: [node], reached: [], depth: 0 }
  return side
}

function goOn(side: Side): void {
  side.depth++
  for (const node of side.frontier) {
    side.node = node
    side.goOnFrom(node)
  }
  side.frontier = side.reached
  side.reached = []
}

/** Every way through a node where the two sides met. */
function* through(node: NodeValue, [start, end]: readonly [Side, Side], meter: Meter): Generator<Way> {
  for (const first of waysTo(node, start, meter)) {
    for (const second of waysTo(node, end, meter)) yield [...first, ...second.toReversed()]
  }
}

/** The ways from the end of a side to a node, on a stack of its own. */
function* waysTo(node: NodeValue, { before }: Side, meter: Meter): Generator<Way> {
  const open: { node: NodeValue; way: Way }[] = [{ node, way: [] }]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    meter.spend(1 + one.way.length)
    const steps = before.get(one.node) ?? []
    if (steps.length === 0) yield one.way
    for (const step of steps.toReversed()) open.push({ node: step.node, way: [step.relationship, ...one.way] })
  }
}
