import { useEffect } from 'preact/hooks'
import { hasWebGl } from '../graph-view/has-web-gl.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { EntityPage } from './entity-page.tsx'
import { GraphPane } from './graph-pane.tsx'
import { Legend } from './legend.tsx'
import { letGoByEscape } from './let-go-by-escape.ts'
import { Reader } from './reader.tsx'
import { runByKeys } from './run-by-keys.ts'
import { StatusBar } from './status-bar.tsx'
import { TableView } from './table-view.tsx'
import { TimeStrip } from './time-strip.tsx'
import { Timeline } from './timeline.tsx'

/** Legend, graph or table, and reader, side by side or upon one another. */
export function Workspace() {
  const state = useExplorer()
  const { mode, openPanel } = state
  useEffect(() => letGoByEscape(state), [state])
  useEffect(() => runByKeys(state), [state])
  const canDraw = hasWebGl()
  const shown = canDraw || mode.value !== 'graph' ? mode.value : 'table'
  return (
    <main class="workspace" data-panel={openPanel.value ?? 'none'}>
      <Legend />
      <section class="stage" aria-label={strings.views[shown]}>
        {!canDraw && <p class="notice">{strings.table.noWebGl}</p>}
        {shown === 'graph' && <GraphPane />}
        {shown === 'table' && <TableView />}
        {shown === 'timeline' && <Timeline />}
        {shown === 'entity' && <EntityPage />}
        <TimeStrip />
      </section>
      <Reader />
      <StatusBar />
    </main>
  )
}
