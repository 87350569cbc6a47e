import { expect, test } from 'vitest'
import { defaultView } from '../../../src/graph/default-view.ts'
import { partOfGraph } from '../../../src/graph/part-of-graph.ts'
import { readGraph } from '../../../src/graph/read.ts'
import { graphLines } from '../../../src/graph/save.ts'
import { buildText } from '../../fixtures/build-text.ts'

const graph = await buildText(
  'report.txt',
  'Ana Ito met Pedro Alvarez in Porto. Tomas Novak was arrested. Ito criticized Chile.',
)

const seen = (shape: 'pairs' | 'events') =>
  [...defaultView(graph, shape).edges].map((edge) => {
    const label = (key: string) => graph.getNodeAttribute(key, 'label')
    return `${label(graph.source(edge))} —${graph.getEdgeAttribute(edge, 'label')}→ ${label(graph.target(edge))}`
  })

test('as pairs, parties are seen with one another, and no event that only a verb stands for', () => {
  expect(seen('pairs').toSorted()).toEqual(['Ana Ito —criticized→ Chile', 'Ana Ito —met with→ Pedro Alvarez'])
})

test('as events, the event stands between its parties', () => {
  expect(seen('events').toSorted()).toEqual([
    'Ana Ito —criticized→ Chile',
    'Ana Ito —is a party to→ Meeting',
    'Meeting —took place in→ Porto',
    'Pedro Alvarez —is a party to→ Meeting',
    'Tomas Novak —was the target of→ Arrest',
  ])
})

test('the part of a graph that is seen keeps who says so and where, and can be read back', async () => {
  const told = await buildText('told.txt', 'Carla Mendes said that Ana Ito had met Pedro Alvarez in Porto.')
  for (const shape of ['pairs', 'events'] as const) {
    const part = partOfGraph(told, defaultView(told, shape))
    expect(part.hasNode('carla-mendes')).toBe(true)
    expect(part.hasNode('porto')).toBe(true)
    expect((await readGraph(graphLines(part))).size).toBe(part.size)
  }
})
