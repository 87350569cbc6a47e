import { describe, expect, test } from 'vitest'
import { filterGraph, type GraphFilter } from '../../../src/graph/filter-graph.ts'
import type { EdgeAttributes } from '../../../src/types/graph.ts'
import { sampleGraph } from '../../fixtures/sample-graph.ts'

const graph = await sampleGraph()

function edges(filter: GraphFilter): readonly string[] {
  return filterGraph(graph, filter).edges().toSorted()
}

function those(fits: (edge: EdgeAttributes, source: string, target: string) => boolean): readonly string[] {
  return graph.filterEdges((_, edge, source, target) => fits(edge, source, target)).toSorted()
}

test('a filter that names nothing leaves the graph as it is', () => {
  expect(filterGraph(graph, {}).export()).toEqual(graph.export())
})

describe('only edges', () => {
  test.each<[string, GraphFilter, readonly string[]]>([
    ['of a relation', { relations: ['MET_WITH'] }, those(({ relation }) => relation === 'MET_WITH')],
    ['that are denied', { polarity: 'negated' }, those(({ polarity }) => polarity === 'negated')],
    ['that are planned', { modality: 'planned' }, those(({ modality }) => modality === 'planned')],
    ['with two witnesses', { minSupport: 2 }, those(({ support }) => support >= 2)],
    ['that somebody says', { holder: 'lethra' }, those(({ holders }) => holders.includes('lethra'))],
    ['that the documents say', { holder: null }, those(({ holders }) => holders.length === 0)],
    ['that are sure', { minConfidence: 0.9 }, those(({ confidence }) => confidence >= 0.9)],
  ])('%s', (_, filter, expected) => {
    expect(edges(filter)).toEqual(expected)
    expect(expected.length).toBeLessThan(graph.size)
  })

  test('between people', () => {
    const people = filterGraph(graph, { types: ['person'], holder: null })
    expect(people.edges()).toContain('mira-talvik|MET_WITH|tomas-branza')
    const ends = people.edges().flatMap((edge) => people.extremities(edge))
    expect(new Set(ends.map((node) => people.getNodeAttribute(node, 'entityType')))).toEqual(new Set(['person']))
  })
})

describe('the time of the meeting on 2031-03-11', () => {
  const meeting = 'mira-talvik|MET_WITH|tomas-branza'

  test.each<[GraphFilter, boolean]>([
    [{ since: '2031-03-11' }, true],
    [{ since: '2031-03-12' }, false],
    [{ since: '2031-03' }, true],
    [{ since: '2032' }, false],
    [{ until: '2031-03-11' }, true],
    [{ until: '2031-03-10' }, false],
    [{ until: '2031' }, true],
    [{ since: '2031-03-11', until: '2031-03-11' }, true],
  ])('fits %j: %s', (filter, fits) => {
    expect(edges(filter).includes(meeting)).toBe(fits)
  })
})

test('around an entity there are its neighbours, and the edges between them', () => {
  const around = filterGraph(graph, { ego: 'tomas-branza', depth: 1 })
  const neighbours = new Set(['tomas-branza', ...graph.neighbors('tomas-branza')])
  expect(around.edges().toSorted()).toEqual(
    those((_, source, target) => neighbours.has(source) && neighbours.has(target)),
  )
  expect(filterGraph(graph, { ego: 'tomas-branza', depth: 9 }).size).toBeGreaterThan(around.size)
})

test('whoever an edge names as holder or place stays', () => {
  const part = filterGraph(graph, {
    relations: ['ATTACKED', 'MET_WITH'],
    types: ['place', 'person', 'work', 'product', 'organization'],
  })
  part.forEachEdge((_, { holders }) => {
    for (const holder of holders) expect(part.hasNode(holder)).toBe(true)
  })
})
