import type { GraphRenderer } from './renderer.ts'
import type { ScreenNodes } from './screen.ts'

/** A ring that draws attention to a node; how it moves, and for how long, is the stylesheet’s. */
export type Pulse = Readonly<{ start: (key: string) => void; follow: (nodes: Pick<ScreenNodes, 'get'>) => void }>

export function createPulse(sigma: GraphRenderer): Pulse {
  const ring = sigma.createLayer<HTMLDivElement>('pulse', 'div', { beforeLayer: 'mouse' })
  const wave = document.createElement('div')
  ring.append(wave)
  let key: string | undefined
  return {
    start: (node) => {
      key = node
      wave.className = ''
      requestAnimationFrame(() => {
        wave.className = 'pulse'
      })
    },
    follow: (nodes) => {
      const node = key === undefined ? undefined : nodes.get(key)
      if (node) wave.style.translate = `${node.x}px ${node.y}px`
    },
  }
}
