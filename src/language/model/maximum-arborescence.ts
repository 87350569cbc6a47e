/** Scores of all arcs between nodes: `scores[dependent][head]`; node 0 is the root and depends on nothing. */
export type ArcScores = readonly Float64Array[]

type Contraction = Readonly<{
  scores: ArcScores
  /** Nodes outside the cycle, by their number in the smaller graph; the cycle is the last node there. */
  outside: readonly number[]
  /** By outside node: the node of the cycle that would depend on it. */
  entries: readonly number[]
  /** By outside node: the node of the cycle that would govern it. */
  exits: readonly number[]
}>

/** Heads of the tree with the highest sum of scores (Chu & Liu 1965, Edmonds 1967); the root’s own head is −1. */
export function maximumArborescence(scores: ArcScores): readonly number[] {
  const heads = scores.map((_, dependent) => (dependent === 0 ? -1 : bestHead(scores, dependent)))
  const cycle = cycleIn(heads)
  if (cycle === undefined) return heads
  const contraction = contract(scores, heads, cycle)
  return expand(heads, contraction, maximumArborescence(contraction.scores))
}

function arcScore(scores: ArcScores, dependent: number, head: number): number {
  return scores[dependent]?.[head] ?? Number.NEGATIVE_INFINITY
}

function bestHead(scores: ArcScores, dependent: number): number {
  let best = 0
  for (let head = 1; head < scores.length; head++) {
    if (head !== dependent && arcScore(scores, dependent, head) > arcScore(scores, dependent, best)) best = head
  }
  return best
}

function cycleIn(heads: readonly number[]): readonly number[] | undefined {
  const walkOf = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = []
    let node = start
    while (node > 0 && walkOf[node] === 0) {
      walkOf[node] = start
      path.push(node)
      node = heads[node] ?? 0
    }
    if (node > 0 && walkOf[node] === start) return path.slice(path.indexOf(node))
  }
  return undefined
}

function contract(scores: ArcScores, heads: readonly number[], cycle: readonly number[]): Contraction {
  const inside = new Set(cycle)
  const outside = scores.map((_, node) => node).filter((node) => !inside.has(node))
  // What is won by giving a node of the cycle another head than its own in the cycle.
  const gain = (node: number, head: number) => arcScore(scores, node, head) - arcScore(scores, node, heads[node] ?? 0)
  const entries = outside.map((head) => highest(cycle, (node) => gain(node, head)))
  const exits = outside.map((dependent) => highest(cycle, (node) => arcScore(scores, dependent, node)))
  const rows = outside.map((dependent, index) =>
    Float64Array.from([...outside, exits[index] ?? 0], (head) => arcScore(scores, dependent, head)),
  )
  const cycleRow = Float64Array.from(outside, (head, index) => gain(entries[index] ?? 0, head))
  return { scores: [...rows, cycleRow], outside, entries, exits }
}

function highest(nodes: readonly number[], score: (node: number) => number): number {
  let best = { node: nodes[0] ?? 0, score: Number.NEGATIVE_INFINITY }
  for (const node of nodes) {
    const found = score(node)
    if (found > best.score) best = { node, score: found }
  }
  return best.node
}

function expand(heads: readonly number[], contraction: Contraction, smaller: readonly number[]): readonly number[] {
  const { outside, entries, exits } = contraction
  const cycle = outside.length
  const expanded = [...heads]
  for (const [index, dependent] of outside.entries()) {
    const head = smaller[index] ?? -1
    if (dependent !== 0) expanded[dependent] = (head === cycle ? exits[index] : outside[head]) ?? 0
  }
  const entry = smaller[cycle] ?? 0
  expanded[entries[entry] ?? 0] = outside[entry] ?? 0
  return expanded
}
