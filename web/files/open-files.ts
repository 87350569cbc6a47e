import { buildInPage } from '../build/build-in-page.ts'
import { showProblem } from '../state/actions.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { strings } from '../strings.ts'
import { isServed } from './is-served.ts'
import { openStream } from './open-stream.ts'

/** Opens a graph that a person dropped or chose, or builds one of documents. */
export async function openFiles(state: ExplorerState, files: readonly File[]): Promise<void> {
  const [first] = files
  const graph = files.find(({ name }) => /\.json$/i.test(name))
  if (graph) await openStream(state, { name: graph.name, stream: graph.stream() })
  else if (first && !isServed()) showProblem(state, strings.problems.isText(first.name))
  else if (first) buildInPage(state, { files: await Promise.all(files.map(sourceOf)), date: undefined })
}

async function sourceOf(file: File) {
  return { id: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
