import type { PlacedEdgeName } from '../graph-view/place-edge-names.ts'
import type { PlacedName } from '../graph-view/place-names.ts'
import type { Scene } from '../graph-view/scene.ts'
import type { ScreenEdge } from '../graph-view/screen.ts'
import type { ScreenFrame } from '../graph-view/screen-frame.ts'

/** What is seen: where everything stands in the last frame, and how it looks. */
export type Picture = Pick<ScreenFrame, 'nodes' | 'pane'> &
  Readonly<{
    scene: Scene
    edges: readonly ScreenEdge[]
    names: readonly PlacedName[]
    edgeNames: readonly PlacedEdgeName[]
    /** From a size of the scene to pixels at the zoom of the frame. */
    scaleSize: (size: number) => number
  }>
