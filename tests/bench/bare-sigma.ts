import type { Sigma } from 'sigma'

declare global {
  interface Window {
    /** Sigma alone, with the nodes and edges of the explorer. */
    __bare?: Sigma
  }
}

type Which = 'bare' | 'explorer'

/** Puts Sigma alone into the page, upon as large a pane, with about as many names. These functions run in the page, and know nothing outside them. */
export function bareSigma(): void {
  const { sigma } = window.__explorer ?? {}
  if (!sigma) throw new Error('The explorer is not drawn.')
  const pane = document.createElement('div')
  const { width, height } = sigma.getDimensions()
  pane.style.cssText = `position:fixed;inset:0 auto auto 0;width:${width}px;height:${height}px`
  document.body.append(pane)
  const graph = sigma.getGraph().copy()
  graph.updateEachNodeAttributes((key, place) => ({ ...place, size: 6, color: '#578afe', label: key }))
  window.__bare = Reflect.construct(sigma.constructor, [
    graph,
    pane,
    { labelDensity: 4, labelRenderedSizeThreshold: 0 },
  ])
}

/** Milliseconds from the beginning of a frame until it is drawn and painted upon, after a step of the camera. */
export function moveCamera(which: Which): Promise<number> {
  const sigma = which === 'bare' ? window.__bare : window.__explorer?.sigma
  return new Promise((done) => {
    let start = 0
    sigma?.once('beforeRender', () => {
      start = performance.now()
    })
    sigma?.once('afterRender', () => done(performance.now() - start))
    const camera = sigma?.getCamera()
    camera?.setState({ ratio: camera.ratio === 0.5 ? 0.55 : 0.5 })
  })
}

/** Milliseconds until everything has been read from the graph and drawn again. */
export async function drawAnew(which: Which): Promise<number> {
  const sigma = which === 'bare' ? window.__bare : window.__explorer?.sigma
  const start = performance.now()
  sigma?.refresh()
  return performance.now() - start
}

/** Milliseconds until what belongs to a node is lit and the rest dimmed. */
export async function pointAtNode(which: Which): Promise<number> {
  const { state, targets } = window.__explorer ?? {}
  const nodes = targets?.().nodes ?? []
  const key = nodes[Math.floor(nodes.length / 2)]?.key ?? ''
  if (which === 'explorer') {
    if (state) state.hovered.value = undefined
    const start = performance.now()
    if (state) state.hovered.value = { kind: 'node', key }
    return performance.now() - start
  }
  const bare = window.__bare
  const lit = new Set(bare?.getGraph().neighbors(key))
  bare?.setSetting('nodeReducer', null)
  const start = performance.now()
  // Changing a setting draws all anew.
  bare?.setSetting('nodeReducer', (node, shown) => (lit.has(node) ? shown : { ...shown, color: '#eeeeee' }))
  return performance.now() - start
}
