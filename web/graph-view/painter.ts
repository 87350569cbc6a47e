import type { Picture } from '../picture/picture.ts'
import { canvasLayer } from './canvas-layer.ts'
import { nameMetrics } from './name-metrics.ts'
import { namesOf } from './names-of.ts'
import { paintEdgeNames } from './paint-edge-names.ts'
import { paintLines } from './paint-lines.ts'
import { paintNames } from './paint-names.ts'
import { paintPins, paintRings } from './paint-rings.ts'
import { paintVeil } from './paint-veil.ts'
import { type PlacedEdgeName, placeEdgeNames } from './place-edge-names.ts'
import type { PlacedName } from './place-names.ts'
import { createPulse } from './pulse.ts'
import type { GraphRenderer } from './renderer.ts'
import type { Scene } from './scene.ts'
import { type ScreenFrame, screenEdges, screenFrame } from './screen-frame.ts'
import type { Targets } from './target-at.ts'

/** Paints upon Sigma’s picture after each of its frames, and remembers where things stand. */
export type Painter = Readonly<{
  /** Where everything that can be pointed at stands in the last frame. */
  targets: () => Targets
  /** The last frame, to be drawn elsewhere. */
  picture: () => Picture
  /** Paints the last frame of Sigma’s anew, for what is lit now. */
  repaint: () => void
  /** Draws attention to a node for two seconds. */
  pulse: (key: string) => void
}>

/** What was painted last. */
type Painted = Readonly<{
  scene: Scene
  frame: ScreenFrame
  names: readonly PlacedName[]
  edgeNames: readonly PlacedEdgeName[]
}>

export function createPainter(sigma: GraphRenderer, scene: () => Scene): Painter {
  const lines = canvasLayer(sigma, 'lines', { beforeLayer: 'nodes' })
  const names = canvasLayer(sigma, 'names', { beforeLayer: 'hovers' })
  const pulse = createPulse(sigma)
  const scaleSize = (size: number) => sigma.scaleSize(size)
  let painted: Painted = { scene: scene(), frame: emptyFrame(sigma), names: [], edgeNames: [] }
  const paint = (frame: ScreenFrame) => {
    const now = scene()
    const edges = now.isCrowd ? screenEdges(now, frame.nodes, now.lit?.edges ?? []) : frame.edges()
    const nodeNames = namesOf(now, frame)
    const around = { edges, nodes: frame.nodes, names: nodeNames }
    const edgeNames = placeEdgeNames(now, around, nameMetrics('edge', now.scale))
    lines.paint((context) => {
      if (!now.isCrowd) paintLines(context, { edges, pane: frame.pane, scene: now, scaleSize })
    })
    names.paint((context) => {
      if (now.isCrowd) paintVeil(context, { scene: now, frame, edges, scaleSize })
      paintEdgeNames(context, now, edgeNames)
      paintRings(context, now, frame.nodes)
      paintPins(context, now, frame.nodes)
      paintNames(context, now, nodeNames)
    })
    painted = { scene: now, frame, names: nodeNames, edgeNames }
  }
  sigma.on('afterRender', () => {
    const frame = screenFrame(sigma, scene())
    paint(frame)
    pulse.follow(frame.nodes)
  })
  return {
    targets: () => targetsOf(painted),
    picture: () => ({ ...painted, ...painted.frame, edges: painted.frame.edges(), scaleSize }),
    repaint: () => paint(painted.frame),
    pulse: pulse.start,
  }
}

/** Before the first frame. */
function emptyFrame(sigma: GraphRenderer): ScreenFrame {
  return { nodes: new Map(), edges: () => [], pane: sigma.getDimensions(), covered: [] }
}

/** The edges of a crowd are worked out when something is pointed at. */
function targetsOf({ frame, names, edgeNames }: Painted): Targets {
  return {
    nodes: [...frame.nodes.values()],
    names,
    edgeNames,
    get edges() {
      return frame.edges()
    },
  }
}
