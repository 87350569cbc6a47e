import type { Meter } from '../meter.ts'
import type { NodeValue, RelationshipValue } from '../values/value.ts'
import type { Hops } from './shortest-path-step.ts'

type Way = readonly RelationshipValue[]
type Before = Readonly<{ relationship: RelationshipValue; node: NodeValue }>

/** Half of a search: how far each node is from its end, and by which hops the nodes of a level were reached. */
type Side = {
  readonly hops: Hops
  readonly levels: Map<NodeValue, number>
  readonly before: Map<NodeValue, Before[]>
  frontier: readonly NodeValue[]
  depth: number
}

type Search = Readonly<{ forwards: Hops; backwards: Hops; least: number; most: number; meter: Meter }>

/** All shortest ways between two nodes, by breadth-first search from both ends, always from the one with fewer nodes to go on from. */
export function* shortestWays(
  [from, to]: readonly [NodeValue, NodeValue],
  { forwards, backwards, least, most, meter }: Search,
): Generator<Way, undefined> {
  if (from === to) {
    if (least === 0) yield []
    return
  }
  const [start, end] = [sideFrom(from, forwards), sideFrom(to, backwards)]
  while (start.frontier.length > 0 && end.frontier.length > 0 && start.depth + end.depth < most) {
    const [nearer, other] = start.frontier.length <= end.frontier.length ? [start, end] : [end, start]
    goOn(nearer, meter)
    const meeting = nearer.frontier.filter((node) => other.levels.get(node) === other.depth)
    if (meeting.length === 0) continue
    for (const node of meeting) yield* through(node, [start, end], meter)
    return
  }
}

function sideFrom(node: NodeValue, hops: Hops): Side {
  return { hops, levels: new Map([[node, 0]]), before: new Map([[node, []]]), frontier: [node], depth: 0 }
}

function goOn(side: Side, meter: Meter): void {
  const { hops, levels, before } = side
  const reached: NodeValue[] = []
  side.depth++
  for (const node of side.frontier) {
    hops(node, (relationship, other) => {
      meter.spend(1)
      const level = levels.get(other)
      if (level === undefined) {
        levels.set(other, side.depth)
        before.set(other, [{ relationship, node }])
        reached.push(other)
      } else if (level === side.depth) before.get(other)?.push({ relationship, node })
    })
  }
  side.frontier = reached
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
