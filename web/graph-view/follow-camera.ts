import { effect } from '@preact/signals'
import type { CameraState } from 'sigma/types'
import type { ExplorerState } from '../state/explorer-state.ts'
import { moveCamera } from './camera.ts'
import type { GraphRenderer } from './renderer.ts'

/** A picture that can be fitted into its pane. */
export type Fitted = Readonly<{ isFitted: () => boolean; fitFocus: () => void }>

/** Keeps the state’s camera and Sigma’s in step, so that links carry it; returns what ends this. */
export function followCamera(sigma: GraphRenderer, state: ExplorerState, { isFitted }: Fitted): () => void {
  const camera = sigma.getCamera()
  const tell = ({ x, y, ratio }: CameraState) => {
    state.camera.value = isFitted() ? undefined : { x, y, ratio }
  }
  camera.on('updated', tell)
  const stop = effect(() => {
    const asked = state.camera.value
    const { x, y, ratio } = camera.getState()
    if (asked && (asked.x !== x || asked.y !== y || asked.ratio !== ratio)) camera.setState(asked)
  })
  return () => {
    stop()
    camera.off('updated', tell)
  }
}

/** A focus fills the pane; leaving it brings back the camera that was there before. */
export function followFocus(sigma: GraphRenderer, { arrangement }: ExplorerState, { fitFocus }: Fitted): () => void {
  let before = arrangement.peek().focus
  let camera: CameraState | undefined
  return effect(() => {
    const { focus } = arrangement.value
    if (focus === before) return
    if (focus && !before) camera = sigma.getCamera().getState()
    if (focus) fitFocus()
    else if (camera) moveCamera(sigma, camera)
    before = focus
  })
}
