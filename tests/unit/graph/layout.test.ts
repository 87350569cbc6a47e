import { expect, test } from 'vitest'
import { layOut } from '../../../src/graph/layout/lay-out.ts'
import type { KnowledgeGraph } from '../../../src/types/graph.ts'
import { emptyGraph } from '../../fixtures/empty-graph.ts'
import { sampleGraph } from '../../fixtures/sample-graph.ts'

/** People who all know the next one; each letter is a part of its own. */
function chains(...lengths: readonly number[]): KnowledgeGraph {
  const graph = emptyGraph('Chains')
  for (const [part, length] of lengths.entries()) {
    for (let number = 0; number < length; number++) {
      addPerson(graph, `${part}-${number}`)
      if (number > 0) addMeeting(graph, `${part}-${number - 1}`, `${part}-${number}`)
    }
  }
  return graph
}

function addPerson(graph: KnowledgeGraph, key: string): void {
  const rest = { aliases: [], roles: [], mentions: [], identifiers: {}, x: 0, y: 0 }
  graph.addNode(key, { label: `Person ${key}`, entityType: 'person', named: true, ...rest })
}

function addMeeting(graph: KnowledgeGraph, source: string, target: string): void {
  graph.addEdgeWithKey(`${source}|${target}`, source, target, {
    relation: 'MET_WITH',
    label: 'met',
    predicate: 'meet',
    polarity: 'affirmed',
    modality: 'asserted',
    holders: [],
    evidence: [],
    confidence: 1,
    support: 1,
  })
}

function places(graph: KnowledgeGraph): readonly (readonly [string, number, number])[] {
  return graph.mapNodes((key, { x, y }) => [key, x, y] as const)
}

function distance(graph: KnowledgeGraph, one: string, other: string): number {
  const [a, b] = [graph.getNodeAttributes(one), graph.getNodeAttributes(other)]
  return Math.hypot(a.x - b.x, a.y - b.y)
}

test.each([[[]], [[1]], [[2]], [[1, 1]], [[40, 3, 3, 2, 1, 1, 1]]])(
  'parts of %j nodes get finite places with two decimals',
  (lengths) => {
    const graph = chains(...lengths)
    layOut(graph)
    for (const [, x, y] of places(graph)) {
      expect(x).toBe(Number(x.toFixed(2)))
      expect(y).toBe(Number(y.toFixed(2)))
    }
  },
)

test('the same graph is laid out the same', async () => {
  const [one, other] = [await sampleGraph(), await sampleGraph()]
  layOut(other)
  expect(places(other)).toEqual(places(one))
})

test.each([
  ['a sample', sampleGraph],
  ['many parts', async () => chains(12, 7, 4, 3, 2, 2, 1, 1, 1, 1)],
])('no label covers another in %s', async (_, make) => {
  const graph = await make()
  layOut(graph)
  const boxes = graph.mapNodes((key, { label, x, y }) => ({
    key,
    left: x - 5,
    right: x + 10 + 6 * label.length,
    bottom: y - 7,
    top: y + 7,
  }))
  const covering = boxes.flatMap((a) =>
    boxes
      .filter((b) => a.key < b.key && a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top)
      .map((b) => `${a.key} and ${b.key}`),
  )
  expect(covering).toEqual([])
})

test('parts without a connection stay in one picture', () => {
  const graph = chains(20, 2, 2, 1)
  layOut(graph)
  const across = Math.max(...graph.nodes().map((key) => distance(graph, '0-0', key)))
  const withinLargest = Math.max(
    ...graph
      .nodes()
      .filter((key) => key.startsWith('0-'))
      .map((key) => distance(graph, '0-0', key)),
  )
  expect(across).toBeLessThan(2 * withinLargest)
})

test('those who are connected are nearer than those who are not', () => {
  const graph = chains(9)
  layOut(graph)
  expect(distance(graph, '0-0', '0-1')).toBeLessThan(distance(graph, '0-0', '0-8'))
})
