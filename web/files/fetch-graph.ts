import { showProblem } from '../state/actions.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { strings } from '../strings.ts'
import { embeddedGraph } from './embedded-graph.ts'
import { openLines, openStream } from './open-stream.ts'

/** Shows the graph that the page carries or is served with; where there is none, the start page does its work. */
export async function fetchGraph(state: ExplorerState): Promise<void> {
  const embedded = embeddedGraph()
  if (embedded) return openLines(state, { name: strings.thisPage, lines: embedded })
  const found = await fetchAndOpen(state, 'graph.json')
  if (!found) state.loading.value = false
}

/** Shows the sample that the page is served with. */
export async function fetchSample(state: ExplorerState): Promise<void> {
  state.loading.value = true
  const found = await fetchAndOpen(state, 'sample.json')
  if (!found) showProblem(state, strings.problems.noSample)
}

/** Whether there was anything to open. */
async function fetchAndOpen(state: ExplorerState, name: string): Promise<boolean> {
  const response = await fetch(name).catch(() => undefined)
  if (!response || response.status === 404 || response.status === 204 || !response.body) return false
  if (response.ok) await openStream(state, { name, stream: response.body })
  else showProblem(state, strings.problems.cannotFetch(name, String(response.status)))
  return true
}
