import { batch } from '@preact/signals'
import { defaultView } from '../../src/graph/default-view.ts'
import type { EntityType } from '../../src/types/entity.ts'
import type { KnowledgeGraph } from '../../src/types/graph.ts'
import type { ExplorerState, Place } from './explorer-state.ts'
import { isSameItem, type Selection } from './selection.ts'

/** Shows a graph from its beginning: first document, nothing selected; everything where nothing is to be seen first. */
export function showGraph(state: ExplorerState, graph: KnowledgeGraph): void {
  batch(() => {
    clearSelection(state)
    state.hovered.value = undefined
    state.hiddenTypes.value = new Set()
    state.showsEverything.value = defaultView(graph).nodes.size === 0
    state.problem.value = undefined
    state.loading.value = false
    state.document.value = graph.getAttribute('documents')[0]?.id
    state.graph.value = graph
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

export function hover(state: ExplorerState, item: Selection | undefined): void {
  if (!isSameItem(state.hovered.value, item)) state.hovered.value = item
}

export function toggleType(state: ExplorerState, entityType: EntityType): void {
  const hidden = new Set(state.hiddenTypes.value)
  if (!hidden.delete(entityType)) hidden.add(entityType)
  state.hiddenTypes.value = hidden
}

export function showProblem(state: ExplorerState, problem: string): void {
  batch(() => {
    state.problem.value = problem
    state.loading.value = false
  })
}
