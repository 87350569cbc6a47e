import type { GraphRenderer } from './renderer.ts'

/** A canvas of our own among Sigma’s layers; painting starts from an empty one, in pixels of the pane. */
export type CanvasLayer = Readonly<{ paint: (painter: (context: CanvasRenderingContext2D) => void) => void }>

export function canvasLayer(sigma: GraphRenderer, name: string, place: { beforeLayer: string }): CanvasLayer {
  const canvas = sigma.createCanvas(name, place)
  const context = canvas.getContext('2d')
  return {
    paint: (painter) => {
      if (!context) return
      const ratio = fitToPane(canvas, sigma)
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      context.clearRect(0, 0, canvas.width, canvas.height)
      painter(context)
    },
  }
}

function fitToPane(canvas: HTMLCanvasElement, sigma: GraphRenderer): number {
  const ratio = window.devicePixelRatio
  const { width, height } = sigma.getDimensions()
  if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio)
  if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio)
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
  return ratio
}
