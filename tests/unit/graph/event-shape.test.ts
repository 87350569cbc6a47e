import { expect, test } from 'vitest'
import { defaultView, hasEventShapes } from '../../../src/graph/default-view.ts'
import { partOfGraph } from '../../../src/graph/part-of-graph.ts'
import { readGraph } from '../../../src/graph/read.ts'
import { graphLines } from '../../../src/graph/save.ts'
import { buildText } from '../../fixtures/build-text.ts'
import { edgeLines } from '../../fixtures/edge-lines.ts'

const graph = await buildText(
  'report.txt',
  'Ana Ito met Pedro Alvarez in Porto. Tomas Novak was arrested. Ito criticized Chile.',
)

const seen = (shape: 'pairs' | 'events', shown = graph) => {
  const { edges } = defaultView(shown, shape)
  return edgeLines(shown, (edge) => edges.has(edge))
}

test('as pairs, parties are seen with one another, and no event that only a verb stands for', () => {
  expect(seen('pairs')).toEqual(['Ana Ito —criticized→ Chile', 'Ana Ito —met with→ Pedro Alvarez'])
})

test('as events, the event stands between its parties', () => {
  expect(seen('events')).toEqual([
    'Ana Ito —criticized→ Chile',
    'Ana Ito —is a party to→ Meeting of Ana Ito and Pedro Alvarez',
    'Meeting of Ana Ito and Pedro Alvarez —took place in→ Porto',
    'Pedro Alvarez —is a party to→ Meeting of Ana Ito and Pedro Alvarez',
    'Tomas Novak —was the target of→ Arrest of Tomas Novak',
  ])
})

test('as events, what a sure claim says of an event is seen, however unsure its parts by themselves', () => {
  const unsure = graph.copy()
  unsure.forEachEdge((edge, { relation }) => {
    if (relation === 'PARTY_TO') unsure.setEdgeAttribute(edge, 'confidence', 0.5)
  })
  expect(seen('events', unsure)).toEqual(seen('events'))
  unsure.forEachEdge((edge, { relation }) => {
    if (relation === 'MET_WITH') unsure.setEdgeAttribute(edge, 'confidence', 0.5)
  })
  expect(seen('events', unsure)).not.toContain('Ana Ito —is a party to→ Meeting of Ana Ito and Pedro Alvarez')
})

test('as events, a claim brings no part of its event that another sentence states', () => {
  const elsewhere = graph.copy()
  elsewhere.updateEachEdgeAttributes((_, attributes) =>
    attributes.relation === 'PARTY_TO'
      ? {
          ...attributes,
          confidence: 0.5,
          evidence: attributes.evidence.map((one) => ({ ...one, start: one.start + 1 })),
        }
      : attributes,
  )
  expect(seen('events', elsewhere)).not.toContain('Ana Ito —is a party to→ Meeting of Ana Ito and Pedro Alvarez')
})

test('the shapes differ where a claim tells of an event, and only there', async () => {
  expect(hasEventShapes(graph)).toBe(true)
  expect(hasEventShapes(await buildText('plain.txt', 'Ana Ito criticized Chile.'))).toBe(false)
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
