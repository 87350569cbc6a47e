import { useEffect } from 'preact/hooks'
import { hasWebGl } from '../graph-view/has-web-gl.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { ClaimsTable } from './claims-table.tsx'
import { GraphPane } from './graph-pane.tsx'
import { Legend } from './legend.tsx'
import { letGoByEscape } from './let-go-by-escape.ts'
import { Reader } from './reader.tsx'
import { StatusBar } from './status-bar.tsx'

/** Legend, graph or table, and reader, side by side or upon one another. */
export function Workspace() {
  const state = useExplorer()
  const { mode, openPanel } = state
  useEffect(() => letGoByEscape(state), [state])
  const canDraw = hasWebGl()
  const showsGraph = canDraw && mode.value === 'graph'
  return (
    <main class="workspace" data-panel={openPanel.value ?? 'none'}>
      <Legend />
      <section class="stage" aria-label={showsGraph ? strings.graph : strings.table}>
        {!canDraw && <p class="notice">{strings.tableView.noWebGl}</p>}
        {showsGraph ? <GraphPane /> : <ClaimsTable />}
      </section>
      <Reader />
      <StatusBar />
    </main>
  )
}
