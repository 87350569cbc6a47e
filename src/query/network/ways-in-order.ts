import { compareText } from '../../text/compare-text.ts'
import type { Connections } from './connections.ts'
import { distancesTo, shortestWay, type Way } from './shortest-way.ts'

/** Where one can go from a node, and from where to it. */
export type Directions = Readonly<{ next: Connections; previous: Connections }>

/**
 * The ways from a node to another that visit no node twice, the shortest first. Each is worked out when it is asked for (Yen 1971,
 * Finding the K Shortest Loopless Paths in a Network).
 */
export function* waysInOrder({ next, previous }: Directions, from: string, to: string): Generator<Way> {
  const distances = distancesTo(previous, to)
  const found: Way[] = []
  const candidates = new Map<string, Way>()
  const addAround = (root: Way) => {
    const taken = stepsTaken(found, root)
    const rest = shortestWay(next, distances, { root, to, taken })
    if (rest) candidates.set(nameOf([...root, ...rest]), [...root, ...rest])
  }
  if (from !== to) addAround([from])
  while (candidates.size > 0) {
    const [way] = [...candidates.values()].toSorted(compareWays)
    if (way === undefined) return
    candidates.delete(nameOf(way))
    yield way
    found.push(way)
    for (const root of beginnings(way)) addAround(root)
  }
}

function nameOf(way: Way): string {
  return JSON.stringify(way)
}

function compareWays(a: Way, b: Way): number {
  return a.length - b.length || compareText(nameOf(a), nameOf(b))
}

/** `a`, `a b` and `a b c` of `a b c d`. */
function beginnings([from, ...others]: Way): readonly Way[] {
  return others.map((_, index) => [from, ...others.slice(0, index)])
}

/** The nodes to which the ways found so far go on from a beginning. */
function stepsTaken(found: readonly Way[], root: Way): ReadonlySet<string> {
  const same = found.filter((way) => root.every((node, index) => way[index] === node))
  return new Set(same.flatMap((way) => way[root.length] ?? []))
}
