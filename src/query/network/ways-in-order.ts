import { compareText } from '../../text/compare-text.ts'
import type { Connections } from './connections.ts'

/** The keys from one node to another. */
export type Way = readonly [from: string, ...others: readonly string[]]

/**
 * The ways from a node to another that visit no node twice: the shortest first, those of equal length by their keys. Each is worked
 * out when it is asked for (Yen 1971, Finding the K Shortest Loopless Paths in a Network).
 */
export function* waysInOrder(next: Connections, from: string, to: string): Generator<Way> {
  const found: Way[] = []
  const candidates = new Map<string, Way>()
  const add = (way: Way) => candidates.set(nameOf(way), way)
  if (from !== to) waysAround(next, to, { root: [from], found }).forEach(add)
  while (candidates.size > 0) {
    const [way] = [...candidates.values()].toSorted(compareWays)
    if (way === undefined) return
    candidates.delete(nameOf(way))
    yield way
    found.push(way)
    for (const root of beginnings(way)) waysAround(next, to, { root, found }).forEach(add)
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

/** The shortest way on from a beginning, if any, that leaves it by another step than the ways found so far. */
function waysAround(next: Connections, to: string, { root, found }: Detour): readonly Way[] {
  const same = found.filter((way) => root.every((node, index) => way[index] === node))
  const taken = new Set(same.flatMap((way) => way[root.length] ?? []))
  const cameFrom = searched(next, to, { root, taken })
  return cameFrom.has(to) ? [[...root, ...wayBack(cameFrom, to, root)]] : []
}

type Detour = Readonly<{ root: Way; found: readonly Way[] }>

/** Breadth first from the end of a beginning, but for the first steps that are taken: each node reached, and the one before it. */
function searched(
  next: Connections,
  to: string,
  { root, taken }: Readonly<{ root: Way; taken: ReadonlySet<string> }>,
): ReadonlyMap<string, string> {
  const cameFrom = new Map(root.map((node) => [node, node]))
  const spur = root.at(-1)
  let frontier = root.slice(-1)
  while (frontier.length > 0 && !cameFrom.has(to)) {
    const reached: string[] = []
    for (const node of frontier) {
      for (const other of next(node)) {
        if (cameFrom.has(other) || (node === spur && taken.has(other))) continue
        cameFrom.set(other, node)
        reached.push(other)
      }
    }
    frontier = reached
  }
  return cameFrom
}

/** What follows the beginning. */
function wayBack(cameFrom: ReadonlyMap<string, string>, to: string, root: Way): readonly string[] {
  const way: string[] = []
  for (let node = to; !root.includes(node); node = cameFrom.get(node) ?? root[0]) way.unshift(node)
  return way
}
