import { readGraph } from '../../src/graph/read.ts'
import { showGraph, showProblem } from '../state/actions.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { strings } from '../strings.ts'
import type { BuildAnswer, BuildOrder, SourceBytes } from './messages.ts'

export type BuildRequest = Readonly<{ files: readonly SourceBytes[]; date: string | undefined }>

let worker: Worker | undefined

/** Builds the graph of texts in a worker and shows it; the texts stay on this computer. */
export function buildInPage(state: ExplorerState, { files, date }: BuildRequest): void {
  worker ??= new Worker(new URL('./build-worker.ts', import.meta.url), { type: 'module' })
  state.building.value = { phase: 'model', done: 0, total: 0 }
  state.problem.value = undefined
  worker.onmessage = ({ data }: MessageEvent<BuildAnswer>) => void take(state, data)
  worker.onerror = ({ message }) => giveUp(state, message)
  const order: BuildOrder = { files, date, model: new URL('model/', document.baseURI).href }
  worker.postMessage(order)
}

/** Stops building at once; what was read is forgotten. */
export function cancelBuilding(state: ExplorerState): void {
  worker?.terminate()
  worker = undefined
  state.building.value = undefined
}

async function take(state: ExplorerState, answer: BuildAnswer): Promise<void> {
  if (answer.kind === 'progress') state.building.value = answer.progress
  else if (answer.kind === 'problem') giveUp(state, answer.message)
  else {
    showGraph(state, await readGraph(answer.lines))
    state.building.value = undefined
    if (answer.problems.length > 0) showProblem(state, answer.problems.join(' '))
  }
}

/** A worker that failed may be in any state: the next order gets a new one. */
function giveUp(state: ExplorerState, message: string): void {
  cancelBuilding(state)
  showProblem(state, strings.build.failed(message))
}
