import { effect } from '@preact/signals'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { canvasColours } from '../theme/canvas-colours.ts'
import { cameraFitting, cameraRevealing, moveCamera } from './camera.ts'
import { createPainter, type Painter } from './painter.ts'
import { followPointer } from './pointer.ts'
import { createRenderer, type GraphRenderer } from './renderer.ts'
import { type Scene, sceneOf, stageOf } from './scene.ts'
import { sizeScale } from './size-scale.ts'

/** The graph on the screen. It reads the state, draws it, and turns what the pointer does into actions; nothing else knows Sigma. */
export class GraphView {
  readonly sigma: GraphRenderer
  readonly painter: Painter
  readonly #state: ExplorerState
  readonly #stops: (() => void)[]
  #scene: Scene
  #baseRatio = 1
  #isFitted = true

  constructor(container: HTMLElement, graph: KnowledgeGraph, state: ExplorerState) {
    this.#state = state
    this.#scene = this.#sceneOn(graph, container)
    this.sigma = createRenderer(graph, container, { scene: () => this.#scene, baseRatio: () => this.#baseRatio })
    this.painter = createPainter(this.sigma, () => this.#scene)
    this.fit({ animated: false })
    this.#stops = [
      followPointer(this.sigma, this.painter, state),
      this.#redrawOnChange(graph, container),
      this.#fitOnSwitch(),
      this.#revealOnRequest(),
      this.#followSize(container),
      this.#noticeMoves(),
    ]
  }

  /** Shows all visible nodes. */
  fit({ animated } = { animated: true }): void {
    const camera = cameraFitting(this.sigma, this.#scene.visible.nodes)
    this.#baseRatio = camera.ratio
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

  #sceneOn(graph: KnowledgeGraph, container: HTMLElement): Scene {
    const { visible, selection, hovered, theme } = this.#state
    return sceneOf(stageOf(graph, visible.value), {
      selection: selection.value,
      hovered: hovered.value,
      colours: canvasColours(theme.value),
      scale: sizeScale(container),
    })
  }

  #redrawOnChange(graph: KnowledgeGraph, container: HTMLElement): () => void {
    return effect(() => {
      this.#scene = this.#sceneOn(graph, container)
      this.sigma.refresh({ schedule: true })
    })
  }

  #fitOnSwitch(): () => void {
    let before = this.#state.showsEverything.peek()
    return effect(() => {
      const after = this.#state.showsEverything.value
      if (after !== before) this.fit()
      before = after
    })
  }

  #revealOnRequest(): () => void {
    return effect(() => {
      const key = this.#state.revealed.value?.key
      const camera = key === undefined ? undefined : cameraRevealing(this.sigma, key)
      if (camera) moveCamera(this.sigma, camera)
      if (key !== undefined) this.painter.pulse(key)
    })
  }

  #followSize(container: HTMLElement): () => void {
    const observer = new ResizeObserver(() => {
      if (container.offsetWidth === 0 || container.offsetHeight === 0) return
      this.sigma.resize()
      this.#scene = { ...this.#scene, scale: sizeScale(container) }
      this.sigma.refresh()
      if (this.#isFitted) this.fit({ animated: false })
    })
    observer.observe(container)
    return () => observer.disconnect()
  }

  /** A camera that a person moved stays where it is when the window changes. */
  #noticeMoves(): () => void {
    const container = this.sigma.getContainer()
    const notice = () => {
      this.#isFitted = false
    }
    container.addEventListener('wheel', notice, { passive: true })
    container.addEventListener('pointerdown', notice)
    return () => {
      container.removeEventListener('wheel', notice)
      container.removeEventListener('pointerdown', notice)
    }
  }
}
