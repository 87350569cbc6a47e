import type { Connections } from './connections.ts'

/** The keys from one node to another. */
export type Way = readonly [from: string, ...others: readonly string[]]

/** How a way goes on: from the end of a beginning, over none of its nodes, by a first step that is not taken. */
export type Search = Readonly<{ root: Way; to: string; taken: ReadonlySet<string> }>

type Visit = Readonly<{ node: string; before: string; steps: number }>

/**
 * How a beginning goes on to a node by the shortest way; undefined where there is none. `distances` are those to that node when
 * nothing is forbidden: only what may lie on the way is looked at (A*, Hart, Nilsson and Raphael 1968).
 */
export function shortestWay(
  next: Connections,
  distances: ReadonlyMap<string, number>,
  { root, to, taken }: Search,
): readonly string[] | undefined {
  const spur = root.at(-1) ?? root[0]
  const cameFrom = new Map(root.slice(0, -1).map((node) => [node, node]))
  const waiting: Visit[][] = [[{ node: spur, before: spur, steps: 0 }]]
  for (let length = 0; length < waiting.length; length += 1) {
    for (const { node, before, steps } of waiting[length] ?? []) {
      if (cameFrom.has(node)) continue
      cameFrom.set(node, before)
      if (node === to) return wayBack(cameFrom, spur, to)
      for (const other of next(node)) {
        const left = distances.get(other)
        if (left === undefined || (node === spur && taken.has(other))) continue
        put(waiting, steps + 1 + left, { node: other, before: node, steps: steps + 1 })
      }
    }
  }
  return undefined
}

/** Visits wait by the length that a way over them has at least. */
function put(waiting: Visit[][], length: number, visit: Visit): void {
  while (waiting.length <= length) waiting.push([])
  waiting[length]?.push(visit)
}

function wayBack(cameFrom: ReadonlyMap<string, string>, spur: string, to: string): readonly string[] {
  const way: string[] = []
  for (let node = to; node !== spur; node = cameFrom.get(node) ?? spur) way.unshift(node)
  return way
}

/** How many steps each node is from one that all steps lead to; what is not connected with it is left out. */
export function distancesTo(previous: Connections, to: string): ReadonlyMap<string, number> {
  const distances = new Map([[to, 0]])
  let frontier: readonly string[] = [to]
  for (let steps = 1; frontier.length > 0; steps += 1) {
    const reached: string[] = []
    for (const node of frontier.flatMap(previous)) {
      if (distances.has(node)) continue
      distances.set(node, steps)
      reached.push(node)
    }
    frontier = reached
  }
  return distances
}
