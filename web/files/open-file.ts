import { showProblem } from '../state/actions.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { strings } from '../strings.ts'
import { openStream } from './open-stream.ts'

/** Opens a file that a person dropped or chose. */
export async function openFile(state: ExplorerState, file: File): Promise<void> {
  if (/\.(txt|md|markdown)$/i.test(file.name)) showProblem(state, strings.problems.isText(file.name))
  else await openStream(state, { name: file.name, stream: file.stream() })
}
