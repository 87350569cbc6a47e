import type { Visit } from '../graph-view/adjacent.ts'
import type { Meter } from '../meter.ts'
import type { NodeValue, RelationshipValue } from '../values/value.ts'

type Way = readonly RelationshipValue[]
type Before = Readonly<{ relationship: RelationshipValue; node: NodeValue }>

/** Visits what is one hop away from a node, until the visitor stops. */
export type Hops = (node: NodeValue) => boolean
/** Makes the visits of one search. */
export type HopMaker = (visit: Visit) => Hops

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

type Search = Readonly<{
  forwards: HopMaker
  backwards: HopMaker
  least: number
  most: number
  /** Whether one way is enough, so that the search may stop where the two sides first meet. */
  isOneEnough: boolean
  meter: Meter
}>

/** All shortest ways between two nodes, or some of them where one is enough, by breadth-first search from both ends, always from the one with fewer nodes to go on from. */
export function* shortestWays(
  [from, to]: readonly [NodeValue, NodeValue],
  { forwards, backwards, least, most, isOneEnough, meter }: Search,
): Generator<Way, undefined> {
  if (from === to) {
    if (least === 0) yield []
    return
  }
  const start: Side = sideFrom(from, forwards, { meter, isEnough: (node) => isOneEnough && end.levels.has(node) })
  const end: Side = sideFrom(to, backwards, { meter, isEnough: (node) => isOneEnough && start.levels.has(node) })
  while (start.frontier.length > 0 && end.frontier.length > 0 && start.depth + end.depth < most) {
    const [nearer, other] = start.frontier.length <= end.frontier.length ? [start, end] : [end, start]
    goOn(nearer)
    const meeting = nearer.frontier.filter((node) => other.levels.get(node) === other.depth)
    if (meeting.length === 0) continue
    for (const node of meeting) yield* through(node, [start, end], meter)
    return
  }
}

function sideFrom(
  node: NodeValue,
  hops: HopMaker,
  { meter, isEnough }: { meter: Meter; isEnough: (node: NodeValue) => boolean },
): Side {
  const levels = new Map([[node, 0]])
  const before = new Map<NodeValue, Before[]>([[node, []]])
  const goOnFrom = hops((relationship, other) => {
    meter.spend(1)
    const level = levels.get(other)
    if (level === undefined) {
      levels.set(other, side.depth)
      before.set(other, [{ relationship, node: side.node }])
      side.reached.push(other)
      return isEnough(other)
    }
    if (level === side.depth) before.get(other)?.push({ relationship, node: side.node })
    return false
  })
  const side: Side = { goOnFrom, levels, before, node, frontier: [node], reached: [], depth: 0 }
  return side
}

function goOn(side: Side): void {
  side.depth++
  for (const node of side.frontier) {
    side.node = node
    if (side.goOnFrom(node)) break
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
