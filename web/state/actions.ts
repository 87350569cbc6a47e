import { batch } from '@preact/signals'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import { nextSentence } from '../text/next-sentence.ts'
import { firstArrangement } from './arrangement.ts'
import type { ExplorerState } from './explorer-state.ts'
import { type Item, isSameItem, type PathSelection, type Place, type ResultSelection } from './selection.ts'

/** Shows a graph from its beginning: first document, nothing selected. */
export function showGraph(state: ExplorerState, graph: KnowledgeGraph): void {
  batch(() => {
    clearSelection(state)
    state.hovered.value = undefined
    state.arrangement.value = firstArrangement
    state.camera.value = undefined
    state.past.value = []
    state.future.value = []
    state.problem.value = undefined
    state.answer.value = undefined
    state.loading.value = false
    state.document.value = graph.getAttribute('documents')[0]?.id
    state.opened.value = graph
  })
}

/** Takes the graph as it is corrected for the one that was opened: its corrections are written down. */
export function settleChanges(state: ExplorerState): void {
  batch(() => {
    state.opened.value = state.graph.value
    state.arrangement.value = { ...state.arrangement.value, changes: firstArrangement.changes }
    state.past.value = []
    state.future.value = []
  })
}

/** Selects a node and, where the camera should bring it into view, asks for that. */
export function selectNode(state: ExplorerState, key: string, options: { reveal?: boolean } = {}): void {
  batch(() => {
    state.selection.value = { kind: 'node', key }
    state.choice.value = undefined
    state.hovered.value = undefined
    state.openPanel.value = 'reader'
    if (options.reveal) state.revealed.value = { key }
  })
}

/** Selects an edge and turns the reader to one of its sentences, the first unless told otherwise. */
export function selectEdge(state: ExplorerState, key: string, evidence = 0): void {
  const sentence = state.graph.value?.getEdgeAttribute(key, 'evidence')[evidence]
  batch(() => {
    state.selection.value = { kind: 'edge', key, evidence }
    state.choice.value = undefined
    state.hovered.value = undefined
    state.openPanel.value = 'reader'
    if (sentence) showPlace(state, { document: sentence.document, start: sentence.start, end: sentence.end })
  })
}

/** Selects a node or an edge, as rows and lists name them. */
export function selectItem(state: ExplorerState, item: Item): void {
  if (item.kind === 'node') selectNode(state, item.key, { reveal: true })
  else selectEdge(state, item.key, item.evidence)
}

/** Selects a shortest way between two nodes. */
export function selectPath(state: ExplorerState, path: Omit<PathSelection, 'kind'>): void {
  batch(() => {
    state.selection.value = { kind: 'path', ...path }
    state.choice.value = undefined
    state.hovered.value = undefined
    state.openPanel.value = 'reader'
  })
}

/** Selects what a query found; it is lit in the graph and in the text. */
export function selectResult(state: ExplorerState, { nodes, edges }: Pick<ResultSelection, 'nodes' | 'edges'>): void {
  const isEmpty = nodes.length + edges.length === 0
  batch(() => {
    state.selection.value = isEmpty ? undefined : { kind: 'result', nodes, edges }
    state.choice.value = undefined
    state.hovered.value = undefined
  })
}

/** Goes from a shortest way to the next one of equal length. */
export function nextPath(state: ExplorerState): void {
  const { value } = state.selection
  if (value?.kind === 'path') selectPath(state, { ...value, number: value.number + 1 })
}

/** Asks what was read from a stretch of a document. */
export function selectPassage(state: ExplorerState, place: Place): void {
  batch(() => {
    state.selection.value = { kind: 'passage', ...place }
    state.openPanel.value = 'reader'
    state.hovered.value = undefined
    state.place.value = { ...place }
  })
}

/** Goes through the sentences of the document in the reader. */
export function stepPassage(state: ExplorerState, step: 1 | -1): void {
  const shown = state.graph.value?.getAttribute('documents').find(({ id }) => id === state.document.value)
  const from = state.place.value?.document === shown?.id ? state.place.value?.start : undefined
  const span = shown?.text === undefined ? undefined : nextSentence(shown.text, from, step)
  if (shown && span) selectPassage(state, { document: shown.id, ...span })
}

export function clearSelection(state: ExplorerState): void {
  batch(() => {
    state.selection.value = undefined
    state.choice.value = undefined
    state.place.value = undefined
    state.openPanel.value = undefined
  })
}

/** Turns the reader to a stretch of a document. */
export function showPlace(state: ExplorerState, place: Place): void {
  batch(() => {
    state.document.value = place.document
    state.place.value = { ...place }
    state.openPanel.value = 'reader'
  })
}

export function showDocument(state: ExplorerState, document: string): void {
  batch(() => {
    state.document.value = document
    state.place.value = undefined
  })
}

export function hover(state: ExplorerState, item: Item | undefined): void {
  if (!isSameItem(state.hovered.value, item)) state.hovered.value = item
}

export function showProblem(state: ExplorerState, problem: string): void {
  batch(() => {
    state.problem.value = problem
    state.loading.value = false
  })
}
