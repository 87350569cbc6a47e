import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { View } from '../../src/graph/default-view.ts'
import type { Span } from '../../src/types/document.ts'
import type { EntityType } from '../../src/types/entity.ts'
import type { GraphDocument, KnowledgeGraph } from '../../src/types/graph.ts'
import type { Theme } from '../theme/theme.ts'
import type { Selection } from './selection.ts'
import { visibleView } from './visible-view.ts'

/** A stretch of a document that the reader scrolls to. */
export type Place = Span & Readonly<{ document: GraphDocument['id'] }>

/** Edges that lie under one click, and where the click was, in pixels of the graph's pane. */
export type Choice = Readonly<{ x: number; y: number; edges: readonly string[] }>

/** How the claims are shown. */
export type Mode = 'graph' | 'table'

/** All that the explorer knows: every panel reads it, and only `actions.ts` writes to it. */
export type ExplorerState = Readonly<{
  graph: Signal<KnowledgeGraph | undefined>
  /** Whether the graph that was asked for is still on its way. */
  loading: Signal<boolean>
  /** What went wrong last, as a sentence with its remedy. */
  problem: Signal<string | undefined>
  selection: Signal<Selection | undefined>
  hovered: Signal<Selection | undefined>
  /** Whether what the default view leaves out is drawn too. */
  showsEverything: Signal<boolean>
  hiddenTypes: Signal<ReadonlySet<EntityType>>
  mode: Signal<Mode>
  /** The document in the reader. */
  document: Signal<GraphDocument['id'] | undefined>
  place: Signal<Place | undefined>
  choice: Signal<Choice | undefined>
  /** The node that the camera is asked to bring into view; a new object for each request. */
  revealed: Signal<Readonly<{ key: string }> | undefined>
  theme: Signal<Theme>
  /** Whether a panel that covers the graph on small screens is open. */
  openPanel: Signal<'legend' | 'reader' | undefined>
  visible: ReadonlySignal<View>
}>

export function createExplorerState(theme: Theme): ExplorerState {
  const graph = signal<KnowledgeGraph | undefined>(undefined)
  const selection = signal<Selection | undefined>(undefined)
  const showsEverything = signal(false)
  const hiddenTypes = signal<ReadonlySet<EntityType>>(new Set())
  return {
    graph,
    loading: signal(true),
    problem: signal(undefined),
    selection,
    hovered: signal(undefined),
    showsEverything,
    hiddenTypes,
    mode: signal('graph'),
    document: signal(undefined),
    place: signal(undefined),
    choice: signal(undefined),
    revealed: signal(undefined),
    theme: signal(theme),
    openPanel: signal(undefined),
    visible: computed(() =>
      visibleView(graph.value, {
        showsEverything: showsEverything.value,
        hiddenTypes: hiddenTypes.value,
        selection: selection.value,
      }),
    ),
  }
}
