import type { GraphRenderer } from './renderer.ts'

/** Tells when a person moves the camera by wheel or by dragging; returns what ends this. */
export function noticeMoves(sigma: GraphRenderer, notice: () => void): () => void {
  const container = sigma.getContainer()
  const captor = sigma.getMouseCaptor()
  container.addEventListener('wheel', notice, { passive: true })
  captor.on('mousemovebody', () => {
    if (captor.isMoving) notice()
  })
  return () => container.removeEventListener('wheel', notice)
}
