import { useEffect } from 'preact/hooks'
import { possibleModes } from '../possible-modes.ts'
import { useExplorer } from '../state/explorer-context.ts'
import { strings } from '../strings.ts'
import { EntityPage } from './entity-page.tsx'
import { GraphPane } from './graph-pane.tsx'
import { lazily } from './lazily.tsx'
import { Legend } from './legend.tsx'
import { letGoByEscape } from './let-go-by-escape.ts'
import { Reader } from './reader.tsx'
import { runByKeys } from './run-by-keys.ts'
import { StatusBar } from './status-bar.tsx'
import { TableView } from './table-view.tsx'
import { TimeStrip } from './time-strip.tsx'
import { Timeline } from './timeline.tsx'

const QueryView = lazily(() => import('./query-view.tsx').then((module) => module.QueryView))

/** Legend, graph or table, and reader, side by side or upon one another. */
export function Workspace() {
  const state = useExplorer()
  const { mode, openPanel } = state
  useEffect(() => letGoByEscape(state), [state])
  useEffect(() => runByKeys(state), [state])
  const possible = possibleModes()
  const canDraw = possible.includes('graph')
  const shown = possible.includes(mode.value) ? mode.value : canDraw ? 'graph' : 'table'
  return (
    <main class="workspace" data-panel={openPanel.value ?? 'none'}>
      <Legend />
      <section class="stage" aria-label={strings.views[shown]}>
        {!canDraw && <p class="notice">{strings.table.noWebGl}</p>}
        {shown === 'graph' && <GraphPane />}
        {shown === 'table' && <TableView />}
        {shown === 'timeline' && <Timeline />}
        {shown === 'entity' && <EntityPage />}
        {shown === 'query' && <QueryView />}
        <TimeStrip />
      </section>
      <Reader />
      <StatusBar />
    </main>
  )
}
