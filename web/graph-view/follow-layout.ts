import { effect, untracked } from '@preact/signals'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { arrange } from '../state/arrange.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import type { LayoutOptions } from './layout-steps.ts'
import type { NodePlaces } from './node-places.ts'

/** A picture whose nodes can be laid out anew. */
export type LaidOut = Readonly<{
  options: () => LayoutOptions
  /** Shows places that are not final. */
  show: (places: NodePlaces) => void
}>

/** Milliseconds of a frame that steps may take; at least one is made. */
const A_FRAME = 10

/** Lays the graph out, by code that is fetched only then, while the state asks for it; what comes of it is a step that undo takes back. Returns what ends this. */
export function followLayout(graph: KnowledgeGraph, state: ExplorerState, { options, show }: LaidOut): () => void {
  let frame: number | undefined
  let last: NodePlaces | undefined
  const finish = () => {
    if (frame !== undefined) cancelAnimationFrame(frame)
    frame = undefined
    const places = last
    last = undefined
    if (places) untracked(() => arrange(state, { layout: inShares(places, options()) }))
  }
  const start = async () => {
    const { layoutSteps } = await import('./layout-steps.ts')
    let begun = options()
    let steps = layoutSteps(graph, begun)
    const go = () => {
      if (!state.isLayingOut.value) return
      const now = options()
      if (now.visible !== begun.visible || now.pins !== begun.pins) {
        begun = now
        steps = layoutSteps(graph, now)
      }
      const end = performance.now() + A_FRAME
      let next = steps.next()
      while (!next.done && performance.now() < end) {
        last = next.value
        next = steps.next()
      }
      if (!next.done) last = next.value
      if (last) show(last)
      if (next.done) state.isLayingOut.value = false
      else frame = requestAnimationFrame(go)
    }
    frame = requestAnimationFrame(go)
  }
  const stop = effect(() => {
    if (!state.isLayingOut.value) finish()
    else if (frame === undefined) void start()
  })
  return () => {
    stop()
    if (frame !== undefined) cancelAnimationFrame(frame)
  }
}

function inShares(places: NodePlaces, { pane, pins }: LayoutOptions) {
  const free = [...places].filter(([key]) => !pins.has(key))
  return new Map(free.map(([key, { x, y }]) => [key, { x: x / pane.width, y: y / pane.height }]))
}
