import { useEffect, useRef, useState } from 'preact/hooks'
import { exposeForTests } from '../expose-for-tests.ts'
import { GraphView } from '../graph-view/graph-view.ts'
import { walkByKeys } from '../graph-view/walk-by-keys.ts'
import { useExplorer, useGraph } from '../state/explorer-context.ts'
import { mostConnected } from '../state/statistics.ts'
import { strings } from '../strings.ts'
import { CameraButtons } from './camera-buttons.tsx'
import { Chooser } from './chooser.tsx'
import { NothingDrawn } from './nothing-drawn.tsx'
import { PanelChips } from './panel-chips.tsx'
import { StageBar } from './stage-bar.tsx'

/** The graph, with what floats upon it. */
export function GraphPane() {
  const state = useExplorer()
  const graph = useGraph()
  const pane = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<GraphView>()
  useEffect(() => {
    if (!pane.current) return
    const created = new GraphView(pane.current, graph, state)
    exposeForTests({ graph, sigma: created.sigma, state, targets: created.painter.targets })
    setView(created)
    state.picture.value = created.painter.picture
    return () => {
      state.picture.value = undefined
      created.destroy()
    }
  }, [graph, state])
  const visible = state.visible.value
  const description = strings.graphDescription(visible.nodes.size, visible.edges.size, mostConnected(graph, visible))
  return (
    <div class="graph-pane">
      <div
        class="graph-canvas"
        ref={pane}
        role="application"
        aria-label={description}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk from node to node
        tabIndex={0}
        onKeyDown={(event) => walkByKeys(event, state)}
      />
      <NothingDrawn />
      {view && <CameraButtons view={view} />}
      <StageBar />
      <PanelChips />
      <Chooser />
    </div>
  )
}
