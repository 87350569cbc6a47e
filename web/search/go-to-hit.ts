import { selectNode, showPlace } from '../state/actions.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import type { Hit } from './search-index.ts'

/** Goes to what was found: a node in the graph, a sentence in the reader; or does it. */
export function goToHit(state: ExplorerState, hit: Hit): void {
  if (hit.kind === 'entity') selectNode(state, hit.key, { reveal: true })
  else if (hit.kind === 'command') hit.command.run(state)
  else showPlace(state, { document: hit.document, start: hit.start, end: hit.end })
}
