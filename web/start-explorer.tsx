import { render } from 'preact'
import { App } from './components/app.tsx'
import { askForCorrectionsFile } from './corrections/save-corrections.ts'
import { fetchGraph } from './files/fetch-graph.ts'
import { followGraph } from './files/follow-graph.ts'
import { followTitle } from './follow-title.ts'
import { followLink } from './links/follow-link.ts'
import { ExplorerContext } from './state/explorer-context.ts'
import { createExplorerState, type ExplorerState } from './state/explorer-state.ts'
import { followTheme } from './theme/follow-theme.ts'
import { preferredTheme } from './theme/preferred-theme.ts'

/** Puts the explorer into an element and opens the graph that the page is served with. */
export function startExplorer(place: HTMLElement): ExplorerState {
  const state = createExplorerState(preferredTheme())
  followTheme(state.theme)
  followTitle(state)
  followLink(state)
  render(
    <ExplorerContext.Provider value={state}>
      <App />
    </ExplorerContext.Provider>,
    place,
  )
  void fetchGraph(state)
  void askForCorrectionsFile(state)
  followGraph(state)
  return state
}
