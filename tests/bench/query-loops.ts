import { bidirectional } from 'graphology-shortest-path/unweighted.js'
import type { KnowledgeGraph } from '../../src/types/graph.ts'

/** What somebody who knows graphology would write instead of a query; each gives the rows of one. */

export function neighbours(graph: KnowledgeGraph, key: string) {
  const found = new Set<string>()
  graph.forEachOutEdge(key, (_edge, { relation }, _source, target) => {
    if (relation === 'MET_WITH') found.add(target)
  })
  return [...found].sort().map((one) => [one])
}

export function byName(graph: KnowledgeGraph, wanted: string) {
  return graph
    .filterNodes((_, { label, entityType }) => entityType === 'person' && label === wanted)
    .map((key) => [key])
}

export function byAlias(graph: KnowledgeGraph, alias: string) {
  return graph.filterNodes((_, { aliases }) => aliases.includes(alias)).map((key) => [key])
}

export function countOfPlaces(graph: KnowledgeGraph) {
  let count = 0
  graph.forEachNode((_, { entityType }) => {
    if (entityType === 'place') count++
  })
  return [[count]]
}

export function textInName(graph: KnowledgeGraph, text: string) {
  return graph.filterNodes((_, { label }) => label.toLowerCase().includes(text)).map((key) => [key])
}

/** No edge twice on a way, as in openCypher. */
export function countWithin(graph: KnowledgeGraph, key: string, [least, most]: readonly [number, number]) {
  const found = new Set<string>()
  const walked: string[] = []
  const walk = (from: string) => {
    graph.forEachOutEdge(from, (edge, _attributes, _source, target) => {
      if (walked.includes(edge)) return
      walked.push(edge)
      if (walked.length >= least) found.add(target)
      if (walked.length < most) walk(target)
      walked.pop()
    })
  }
  walk(key)
  return [[found.size]]
}

export function shortestLength(graph: KnowledgeGraph, from: string, to: string) {
  const path = bidirectional(graph, from, to)
  return path === null ? [] : [[path.length - 1]]
}

/** Against the direction of edges too, which graphology’s own search does not walk. */
export function shortestEitherWay(graph: KnowledgeGraph, from: string, to: string) {
  const distances = [new Map([[from, 0]]), new Map([[to, 0]])] as const
  const frontiers = [[from], [to]]
  for (let length = 1; ; length++) {
    const side = (frontiers[0]?.length ?? 0) <= (frontiers[1]?.length ?? 0) ? 0 : 1
    const [mine, other] = [distances[side], distances[1 - side]]
    const reached: string[] = []
    let isMet = false
    for (const node of frontiers[side] ?? []) {
      graph.forEachNeighbor(node, (next) => {
        if (mine.has(next)) return
        mine.set(next, length)
        reached.push(next)
        isMet ||= other?.has(next) ?? false
      })
    }
    if (isMet) return [[length]]
    if (reached.length === 0) return []
    frontiers[side] = reached
  }
}

export function triangles(graph: KnowledgeGraph, key: string) {
  let count = 0
  graph.forEachOutEdge(key, (first, _a, _s, middle) => {
    graph.forEachOutEdge(middle, (second, _b, _t, last) => {
      if (second === first) return
      graph.forEachOutEdge(last, (third, _c, _u, end) => {
        if (end === key && third !== first && third !== second) count++
      })
    })
  })
  return [[count]]
}

export function byRelation(graph: KnowledgeGraph) {
  const counts = new Map<string, number>()
  graph.forEachEdge((_, { relation }) => void counts.set(relation, (counts.get(relation) ?? 0) + 1))
  return [...counts].sort(([, a], [, b]) => b - a)
}

export function pairsOfTypes(graph: KnowledgeGraph) {
  const counts = new Map<string, number>()
  graph.forEachEdge((_edge, { relation, polarity }, _source, _target, from, to) => {
    if (relation !== 'MET_WITH' || polarity !== 'negated') return
    const pair = `${from.entityType} ${to.entityType}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  })
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([pair, count]) => [...pair.split(' '), count])
}

export function countOfYear(graph: KnowledgeGraph, [from, to]: readonly [string, string]) {
  let count = 0
  graph.forEachEdge((_, { timeStart }) => {
    if (timeStart !== undefined && timeStart >= from && timeStart < to) count++
  })
  return [[count]]
}

export function mostEdges(graph: KnowledgeGraph) {
  const degrees = graph.mapNodes((key) => [key, graph.outDegree(key)] as const)
  return degrees.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 10)
}

export function allNodes(graph: KnowledgeGraph) {
  return graph.mapNodes((key, { label }) => [key, label])
}
