import { graphLines } from '../../src/graph/save.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { selectResult } from '../state/actions.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import type { QueryAnswer, QueryOrder } from './messages.ts'

type Asked = Readonly<{ worker: Worker; graph: KnowledgeGraph }>

/** Made with the first question, kept for the next ones about the same graph. */
let asked: Asked | undefined

/** Asks the graph what stands in the editor; the answer goes to the state, and what it names is selected. */
export function askGraph(state: ExplorerState): void {
  const graph = state.graph.value
  if (!graph || state.question.value.trim() === '') return
  if (state.answer.value?.kind === 'waiting') cancelQuestion(state)
  const { worker } = workerFor(graph)
  state.answer.value = { kind: 'waiting' }
  worker.onmessage = ({ data }: MessageEvent<QueryAnswer>) => take(state, data)
  worker.onerror = ({ message }) => {
    cancelQuestion(state)
    state.answer.value = { kind: 'problem', message }
  }
  order(worker, { kind: 'question', text: state.question.value })
}

/** Ends the worker, since nothing else stops a query at once. */
export function cancelQuestion(state: ExplorerState): void {
  asked?.worker.terminate()
  asked = undefined
  state.answer.value = undefined
}

function workerFor(graph: KnowledgeGraph): Asked {
  if (asked?.graph === graph) return asked
  asked?.worker.terminate()
  const worker = new Worker(new URL('./query-worker.ts', import.meta.url), { type: 'module' })
  order(worker, { kind: 'graph', lines: [...graphLines(graph)] })
  asked = { worker, graph }
  return asked
}

function order(worker: Worker, message: QueryOrder): void {
  worker.postMessage(message)
}

function take(state: ExplorerState, answer: QueryAnswer): void {
  state.answer.value = answer
  if (answer.kind === 'rows') selectResult(state, answer.result)
}
