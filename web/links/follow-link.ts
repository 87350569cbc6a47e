import { batch, effect } from '@preact/signals'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { ExplorerState } from '../state/explorer-state.ts'
import { readLink } from './read-link.ts'
import { writeLink } from './write-link.ts'

/** Browsers refuse more than a hundred changes of the address in half a minute. */
const MILLISECONDS = 400

/** Keeps the address a link to what is seen, and shows what an address asks for; returns what ends this. */
export function followLink(state: ExplorerState): () => void {
  let shown: KnowledgeGraph | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = effect(() => {
    const graph = state.graph.value
    if (!graph) return
    if (graph !== shown) restore(state, graph, shown ? '' : location.hash)
    shown = graph
    const link = linkTo(state)
    clearTimeout(timer)
    timer = setTimeout(() => history.replaceState(null, '', link), MILLISECONDS)
  })
  const onAddress = () => {
    if (shown && location.hash !== linkTo(state)) restore(state, shown, location.hash)
  }
  addEventListener('hashchange', onAddress)
  return () => {
    stop()
    clearTimeout(timer)
    removeEventListener('hashchange', onAddress)
  }
}

/** The address of what is seen, as far as it comes after `#`. */
export function linkTo({ arrangement, mode, selection, question, camera, document, place }: ExplorerState): string {
  return `#${writeLink({
    arrangement: arrangement.value,
    mode: mode.value,
    selection: selection.value,
    question: question.value,
    camera: camera.value,
    document: document.value,
    place: place.value,
  })}`
}

/** Shows of a graph what an address asks for. */
export function restore(state: ExplorerState, graph: KnowledgeGraph, hash: string): void {
  if (hash.length < 2) return
  const linked = readLink(hash.slice(1), graph)
  batch(() => {
    state.arrangement.value = linked.arrangement
    state.mode.value = linked.mode
    state.selection.value = linked.selection
    state.question.value = linked.question
    state.camera.value = linked.camera
    if (linked.document !== undefined) state.document.value = linked.document
    state.place.value = linked.place
    if (linked.selection) state.openPanel.value = 'reader'
  })
}
