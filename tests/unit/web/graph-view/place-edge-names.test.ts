import { expect, test } from 'vitest'
import { defaultView } from '../../../../src/graph/default-view.ts'
import { curveBetween } from '../../../../web/graph-view/curve.ts'
import { placeEdgeNames } from '../../../../web/graph-view/place-edge-names.ts'
import { sceneOf, stageOf } from '../../../../web/graph-view/scene.ts'
import { canvasColours } from '../../../../web/theme/canvas-colours.ts'
import { sampleGraph } from '../../../fixtures/sample-graph.ts'

const graph = await sampleGraph()
const metrics = { widthOf: (text: string) => text.length * 7, lineHeight: 16 }

/** The name of an edge that is pointed at, on a line across the pane of the given length. */
function nameOn(key: string, length: number) {
  const stage = stageOf(graph, defaultView(graph), { sizing: 'claims', colouring: 'plain' })
  const scene = sceneOf(stage, {
    selection: undefined,
    hovered: { kind: 'edge', key, evidence: 0 },
    colours: canvasColours('light'),
    scale: 1,
    dotScale: 1,
  })
  const [from, to] = [0, length].map((x) => ({ x, y: 200 }))
  const curve = curveBetween(from ?? { x: 0, y: 0 }, to ?? { x: 0, y: 0 }, 0)
  const edges = [{ key, curve, startRadius: 10, endRadius: 10 }]
  return placeEdgeNames(scene, { edges, nodes: new Map(), names: [] }, metrics)[0]
}

const owns = graph.findEdge((_key, { relation }) => relation === 'OWNS') ?? ''
const denied = graph.findEdge((_key, { polarity }) => polarity === 'negated') ?? ''

test('what an edge says stands in its middle', () => {
  const name = nameOn(owns, 400)
  expect(name).toMatchObject({ text: 'owns', y: 190 })
  expect((name?.x ?? 0) + (name?.width ?? 0) / 2).toBeCloseTo(200)
})

test('it stands above a line that is too short for it', () => {
  expect(nameOn(owns, 50)?.y).toBe(170)
})

test('it never hides that a claim is negated, and says so itself', () => {
  const name = nameOn(denied, 400)
  expect(name?.text).toMatch(/^✕ /)
  const middle = (name?.x ?? 0) + (name?.width ?? 0) / 2
  expect(Math.abs(middle - 200)).toBeGreaterThan((name?.width ?? 0) / 2)
})
