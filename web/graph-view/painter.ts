import type { Picture } from '../picture/picture.ts'
import { canvasLayer } from './canvas-layer.ts'
import { nameMetrics } from './name-metrics.ts'
import { namesOf } from './names-of.ts'
import { paintEdgeNames } from './paint-edge-names.ts'
import { paintLines } from './paint-lines.ts'
import { paintNames } from './paint-names.ts'
import { paintPins, paintRings } from './paint-rings.ts'
import { placeEdgeNames } from './place-edge-names.ts'
import { createPulse } from './pulse.ts'
import type { Scene } from './scene.ts'
import { type Drawing, screenFrame } from './screen-frame.ts'
import type { Targets } from './target-at.ts'

/** Paints upon Sigma’s picture after each of its frames, and remembers where things stand. */
export type Painter = Readonly<{
  /** Where everything that can be pointed at stands in the last frame. */
  targets: () => Targets
  /** The last frame, to be drawn elsewhere. */
  picture: () => Picture
  /** Draws attention to a node for two seconds. */
  pulse: (key: string) => void
}>

const NOTHING: Targets = { nodes: [], names: [], edges: [], edgeNames: [] }

export function createPainter(drawing: Drawing, scene: () => Scene): Painter {
  const { sigma } = drawing
  const lines = canvasLayer(sigma, 'lines', { beforeLayer: 'nodes' })
  const names = canvasLayer(sigma, 'names', { beforeLayer: 'hovers' })
  const pulse = createPulse(sigma)
  let targets = NOTHING
  let picture: Picture | undefined
  sigma.on('afterRender', () => {
    const now = scene()
    const frame = screenFrame(drawing, now)
    const nodeNames = namesOf(now, frame)
    const edgeNames = placeEdgeNames(now, { ...frame, names: nodeNames }, nameMetrics('edge', now.scale))
    lines.paint((context) => {
      paintLines(context, { ...frame, scene: now, scaleSize: (size) => sigma.scaleSize(size) })
    })
    names.paint((context) => {
      paintEdgeNames(context, now, edgeNames)
      paintRings(context, now, frame.nodes)
      paintPins(context, now, frame.nodes)
      paintNames(context, now, nodeNames)
    })
    pulse.follow(frame.nodes)
    picture = { ...frame, scene: now, names: nodeNames, edgeNames, scaleSize: (size) => sigma.scaleSize(size) }
    targets = { nodes: [...frame.nodes.values()], edges: frame.edges, names: nodeNames, edgeNames }
  })
  return { targets: () => targets, picture: () => picture ?? emptyPicture(drawing, scene()), pulse: pulse.start }
}

/** Before the first frame. */
function emptyPicture({ sigma }: Drawing, scene: Scene): Picture {
  return {
    scene,
    nodes: new Map(),
    edges: [],
    names: [],
    edgeNames: [],
    pane: sigma.getDimensions(),
    scaleSize: (size) => size,
  }
}
