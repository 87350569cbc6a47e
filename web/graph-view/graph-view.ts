import { effect, type ReadonlySignal } from '@preact/signals'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { pin } from '../state/arrange.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { canvasColours } from '../theme/canvas-colours.ts'
import { cameraFitting, cameraRevealing, moveCamera } from './camera.ts'
import type { Point } from './curve.ts'
import { type DrawnPart, drawAlso, drawnGraph, drawnPoint, moveToPlaces, setPlace, setPlaces } from './drawn-graph.ts'
import { type Fitted, followCamera, followFocus } from './follow-camera.ts'
import { type NodePlaces, nodePlaces, withPins } from './node-places.ts'
import { createPainter, type Painter } from './painter.ts'
import type { Pane } from './pane-transform.ts'
import { type Dragging, followPointer } from './pointer.ts'
import { createRenderer, type GraphRenderer } from './renderer.ts'
import { type Scene, type Stage, sceneOf, stageOf } from './scene.ts'
import { dotScale, sizeScale } from './size-scale.ts'
import { whileShown } from './while-shown.ts'

export type FitOptions = Readonly<{
  animated?: boolean
  nodes?: ReadonlySet<string>
  /** How many times nearer than laid out the camera may come. */
  nearest?: number
}>

/** A few nodes may fill the pane, but names must not drown in white. */
const NEAREST_IN_FOCUS = 1.8

/** The graph on the screen. It reads the state, draws it, and turns what the pointer does into actions; nothing else knows Sigma. */
export class GraphView {
  readonly sigma: GraphRenderer
  readonly painter: Painter
  readonly #graph: KnowledgeGraph
  readonly #container: HTMLElement
  readonly #state: ExplorerState
  readonly #stage: ReadonlySignal<Stage>
  readonly #stops: (() => void)[]
  /** Where nodes stand by themselves, and with those that are pinned. */
  #laidOut: NodePlaces
  #places: NodePlaces
  /** The pane that the places are for. */
  #placedPane: Pane = { width: 1, height: 1 }
  #scene: Scene
  /** Whether the camera stands where `fit` left it. */
  #isFitted = true

  constructor(container: HTMLElement, graph: KnowledgeGraph, state: ExplorerState) {
    this.#graph = graph
    this.#container = container
    this.#state = state
    this.#stage = whileShown(state, graph, () => stageOf(graph, state.visible.value, state.arrangement.value))
    this.#laidOut = this.#currentPlaces()
    this.#places = withPins(this.#laidOut, state.arrangement.peek().pins, this.#pane())
    this.#scene = this.#currentScene()
    this.sigma = createRenderer(drawnGraph(this.#drawnPart()), container, () => this.#scene)
    this.painter = createPainter(this.sigma, () => this.#scene)
    this.#frame()
    this.#setOut()
    this.#stops = [
      followPointer({ sigma: this.sigma, painter: this.painter, dragging: this.#dragging() }, state),
      this.#redrawOnChange(),
      this.#makeRoomOnSwitch(),
      this.#followPins(),
      followFocus(this.sigma, state, this.#fitted()),
      this.#revealOnRequest(),
      this.#followSize(),
      this.#noticeMoves(),
      followCamera(this.sigma, state, this.#fitted()),
    ]
  }

  /** Everything, unless a link names another place. */
  #setOut(): void {
    const camera = this.#state.camera.peek()
    if (camera) this.sigma.getCamera().setState(camera)
    else this.fit({ animated: false })
    this.#isFitted = camera === undefined
  }

  /** Shows all visible nodes, or those given. */
  fit({ animated = true, nodes = this.#scene.visible.nodes, nearest = 1 }: FitOptions = {}): void {
    const points = [...nodes].flatMap((key) => this.#places.get(key) ?? [])
    const camera = cameraFitting(this.sigma, points, nearest)
    if (animated) moveCamera(this.sigma, camera)
    else this.sigma.getCamera().setState(camera)
    this.#isFitted = true
  }

  /** Zooms by a factor; below 1 comes nearer. */
  zoom(factor: number): void {
    const camera = this.sigma.getCamera()
    this.#isFitted = false
    moveCamera(this.sigma, { ...camera.getState(), ratio: camera.getBoundedRatio(camera.ratio * factor) })
  }

  destroy(): void {
    for (const stop of this.#stops) stop()
    this.sigma.kill()
  }

  #pane(): Pane {
    return { width: this.#container.offsetWidth, height: this.#container.offsetHeight }
  }

  #currentScene(): Scene {
    const { selection, hovered, theme } = this.#state
    const stage = this.#stage.value
    return sceneOf(stage, {
      selection: selection.value,
      hovered: hovered.value,
      colours: canvasColours(theme.value),
      scale: sizeScale(this.#pane(), stage.visible.nodes.size),
      dotScale: stage.isCrowd ? dotScale(this.#pane(), stage.visible.nodes.size) : 1,
    })
  }

  #drawnPart(): DrawnPart {
    return { graph: this.#graph, visible: this.#scene.visible, places: this.#places }
  }

  #currentPlaces(): NodePlaces {
    return nodePlaces(this.#graph, { pane: this.#pane(), stock: this.#state.arrangement.peek() })
  }

  /** Fixes what the picture measures, so that filtering never rescales it. */
  #frame(): void {
    const { width, height } = this.#pane()
    this.#placedPane = { width, height }
    this.sigma.setCustomBBox({ x: [0, width], y: [-height, 0] })
    this.sigma.refresh()
  }

  #redrawOnChange(): () => void {
    let staged: Stage | undefined
    return effect(() => {
      if (this.#state.graph.value !== this.#graph) return
      const before = this.#scene
      this.#scene = this.#currentScene()
      if (before.visible !== this.#scene.visible) drawAlso(this.sigma, this.#drawnPart())
      const isSame = staged === this.#stage.value && before.colours === this.#scene.colours
      staged = this.#stage.value
      if (isSame && this.#scene.isCrowd) this.painter.repaint()
      else this.sigma.refresh({ schedule: true })
    })
  }

  /** What appears needs room: the nodes make way, and all are shown. */
  #makeRoomOnSwitch(): () => void {
    let before = this.#state.arrangement.peek()
    return effect(() => {
      const after = this.#state.arrangement.value
      if (after.showsEverything === before.showsEverything && after.eventShape === before.eventShape) return
      before = after
      this.#layOutAgain()
      moveToPlaces(this.sigma.getGraph(), this.#places)
      this.fit()
    })
  }

  #layOutAgain(): void {
    this.#laidOut = this.#currentPlaces()
    this.#places = withPins(this.#laidOut, this.#state.arrangement.peek().pins, this.#pane())
  }

  /** Pinned nodes stay where they are put, released ones go back; nobody else moves. */
  #followPins(): () => void {
    let before = this.#state.arrangement.peek().pins
    return effect(() => {
      const { pins } = this.#state.arrangement.value
      if (pins === before) return
      before = pins
      this.#places = withPins(this.#laidOut, pins, this.#placedPane)
      moveToPlaces(this.sigma.getGraph(), this.#places)
    })
  }

  #fitted(): Fitted {
    return {
      isFitted: () => this.#isFitted,
      fitFocus: () => this.fit({ nodes: this.#state.visible.peek().nodes, nearest: NEAREST_IN_FOCUS }),
    }
  }

  #dragging(): Dragging {
    const placeAt = (point: Point) => drawnPoint(this.sigma.viewportToGraph(point))
    return {
      move: (key, point) => setPlace(this.sigma.getGraph(), key, placeAt(point)),
      drop: (key, point) => {
        const { x, y } = placeAt(point)
        const { width, height } = this.#placedPane
        pin(this.#state, key, { x: x / width, y: y / height })
      },
    }
  }

  #revealOnRequest(): () => void {
    return effect(() => {
      const key = this.#state.revealed.value?.key
      const point = key === undefined ? undefined : this.#places.get(key)
      if (key === undefined || !point) return
      const camera = cameraRevealing(this.sigma, point)
      if (camera) moveCamera(this.sigma, camera)
      this.painter.pulse(key)
    })
  }

  /** A picture that nobody moved or works with is laid out anew for the new size. */
  #followSize(): () => void {
    const observer = new ResizeObserver(() => {
      const { width, height } = this.#pane()
      if (width === 0 || height === 0) return
      this.sigma.resize()
      if (this.#isFitted && !this.#state.selection.peek()) {
        this.#layOutAgain()
        setPlaces(this.sigma.getGraph(), this.#places)
        this.#frame()
      }
      this.#scene = this.#currentScene()
      this.sigma.refresh()
      if (this.#isFitted) this.fit({ animated: false, nodes: this.#nodesInFocus() })
    })
    observer.observe(this.#container)
    return () => observer.disconnect()
  }

  /** Where a sheet has taken half the pane, what is selected matters more than the whole. */
  #nodesInFocus(): ReadonlySet<string> {
    const isCramped = this.#pane().height < this.#placedPane.height * 0.75
    return (isCramped && this.#scene.lit?.nodes) || this.#scene.visible.nodes
  }

  #noticeMoves(): () => void {
    const notice = () => {
      this.#isFitted = false
    }
    this.#container.addEventListener('wheel', notice, { passive: true })
    this.sigma.getMouseCaptor().on('mousemovebody', () => {
      if (this.sigma.getMouseCaptor().isMoving) notice()
    })
    return () => this.#container.removeEventListener('wheel', notice)
  }
}
