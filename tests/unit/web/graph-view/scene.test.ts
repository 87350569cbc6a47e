import { expect, test } from 'vitest'
import { defaultView } from '../../../../src/graph/default-view.ts'
import { edgeDisplay, edgeLook } from '../../../../web/graph-view/edge-display.ts'
import { nodeDisplay } from '../../../../web/graph-view/node-display.ts'
import { type Attention, sceneOf, stageOf } from '../../../../web/graph-view/scene.ts'
import { canvasColours } from '../../../../web/theme/canvas-colours.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()

function scene(attention: Partial<Attention> = {}) {
  const colours = canvasColours('light')
  return sceneOf(stageOf(graph, defaultView(graph), { sizing: 'claims', colouring: 'plain' }), {
    selection: undefined,
    hovered: undefined,
    colours,
    scale: 1,
    dotScale: 1,
    ...attention,
  })
}

const keyOf = (label: string) => graph.findNode((_key, attributes) => attributes.label === label) ?? ''
const talvik = keyOf('Mira Talvik')
const lethra = keyOf('Lethra')

test('nothing is dimmed while nothing is pointed at or selected', () => {
  expect(scene().lit).toBeUndefined()
  expect(nodeDisplay(scene(), talvik).color).toBe(canvasColours('light').entityTypes.person)
})

test('pointing at a node lights its neighbours and dims the rest', () => {
  const pointed = scene({ hovered: { kind: 'node', key: talvik } })
  expect(nodeDisplay(pointed, keyOf('Meeting')).zIndex).toBe(1)
  expect(nodeDisplay(pointed, keyOf('Sill Dam')).zIndex).toBe(0)
  expect(nodeDisplay(pointed, keyOf('Sill Dam')).color).not.toBe(canvasColours('light').entityTypes.place)
})

test('what is pointed at comes before what is selected', () => {
  const both = scene({ selection: { kind: 'node', key: talvik }, hovered: { kind: 'node', key: lethra } })
  expect(both.lit?.nodes.has(lethra)).toBe(true)
})

test('a person is a circle, an event a square', () => {
  expect(nodeDisplay(scene(), talvik).type).toBe('circle')
  expect(nodeDisplay(scene(), keyOf('Meeting')).type).toBe('square')
})

test('what is not in view is hidden', () => {
  expect(nodeDisplay(scene(), keyOf('Compensation')).hidden).toBe(true)
})

test('a relation that reads both ways has no arrow', () => {
  const met = graph.findEdge((_key, { relation }) => relation === 'MET_WITH') ?? ''
  const signed = graph.findEdge((_key, { relation }) => relation === 'SIGNED') ?? ''
  expect(edgeLook(scene(), met).hasArrow).toBe(false)
  expect(edgeLook(scene(), signed).hasArrow).toBe(true)
})

test('Sigma draws solid lines only; what is planned is left to the canvas', () => {
  const planned = graph.findEdge((_key, { modality }) => modality === 'planned') ?? ''
  const signed = graph.findEdge((_key, { relation }) => relation === 'SIGNED') ?? ''
  expect(edgeDisplay(scene(), planned).hidden).toBe(true)
  expect(edgeDisplay(scene(), signed).hidden).toBe(false)
})

test('a selected edge is thicker', () => {
  const signed = graph.findEdge((_key, { relation }) => relation === 'SIGNED') ?? ''
  const selected = scene({ selection: { kind: 'edge', key: signed, evidence: 0 } })
  expect(edgeLook(selected, signed).size).toBeGreaterThan(edgeLook(scene(), signed).size)
})
