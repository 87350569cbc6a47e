import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { hasEventShapes, type View } from '../../src/graph/default-view.ts'
import type { GraphDocument, KnowledgeGraph } from '../../src/types/graph.ts'
import type { BuildProgress } from '../build/messages.ts'
import { changedGraph } from '../corrections/changed-graph.ts'
import type { Picture } from '../picture/picture.ts'
import type { QueryAnswer } from '../query/messages.ts'
import type { Theme } from '../theme/theme.ts'
import { type Arrangement, firstArrangement } from './arrangement.ts'
import { filteredView } from './filtered-view.ts'
import { reducedView } from './reduced-view.ts'
import type { Item, Place, Selection } from './selection.ts'
import { withSelection } from './with-selection.ts'

/** Edges that lie under one click, and where the click was, in pixels of the graph’s pane. */
export type Choice = Readonly<{ x: number; y: number; edges: readonly string[] }>

/** Where the camera stands, in shares of the picture; the larger the ratio, the farther. */
export type Camera = Readonly<{ x: number; y: number; ratio: number }>

/** How the claims are shown. */
export const modes = ['graph', 'table', 'timeline', 'entity', 'query'] as const
export type Mode = (typeof modes)[number]

/** All that the explorer knows: every panel reads it, and only the actions beside it write to it. */
export type ExplorerState = Readonly<{
  /** The graph as it was opened, and as it is corrected. */
  opened: Signal<KnowledgeGraph | undefined>
  graph: ReadonlySignal<KnowledgeGraph | undefined>
  /** Name of the file that the server adds corrections to, if it does. */
  correctionsFile: Signal<string | undefined>
  /** Whether the graph that was asked for is still on its way. */
  loading: Signal<boolean>
  /** What went wrong last, as a sentence with its remedy. */
  problem: Signal<string | undefined>
  /** How far the graph is that is being built here, if one is. */
  building: Signal<BuildProgress | undefined>
  /** What was done last that cannot be seen, such as copying. */
  notice: Signal<string | undefined>
  selection: Signal<Selection | undefined>
  hovered: Signal<Item | undefined>
  arrangement: Signal<Arrangement>
  /** Arrangements that undo goes back to, the last one last, and those that redo goes to, the next one last. */
  past: Signal<readonly Arrangement[]>
  future: Signal<readonly Arrangement[]>
  mode: Signal<Mode>
  /** Where the camera was moved to; undefined while it shows everything. */
  camera: Signal<Camera | undefined>
  /** What is seen in the graph’s pane, for downloads; undefined while there is none. */
  picture: Signal<(() => Picture) | undefined>
  /** The query in the editor, and what came of it; undefined before it is asked. */
  question: Signal<string>
  answer: Signal<QueryAnswer | Readonly<{ kind: 'waiting' }> | undefined>
  /** The document in the reader. */
  document: Signal<GraphDocument['id'] | undefined>
  place: Signal<Place | undefined>
  choice: Signal<Choice | undefined>
  /** The node that the camera is asked to bring into view; a new object for each request. */
  revealed: Signal<Readonly<{ key: string }> | undefined>
  theme: Signal<Theme>
  /** Whether a panel that covers the graph on small screens is open. */
  openPanel: Signal<'legend' | 'reader' | undefined>
  /** Whether the switch between events as claims and as nodes would change what is seen. */
  canShapeEvents: ReadonlySignal<boolean>
  /** What the filters leave. */
  matching: ReadonlySignal<View>
  /** What is drawn: of too much, the most connected; and what is selected, whatever the filters say. */
  visible: ReadonlySignal<View>
}>

export function createExplorerState(theme: Theme): ExplorerState {
  const selection = signal<Selection | undefined>(undefined)
  const arrangement = signal<Arrangement>(firstArrangement)
  const opened = signal<KnowledgeGraph | undefined>(undefined)
  const changes = computed(() => arrangement.value.changes)
  const graph = computed(() => opened.value && changedGraph(opened.value, changes.value))
  const hasShapes = computed(() => graph.value !== undefined && hasEventShapes(graph.value))
  const matching = computed(() => (graph.value ? filteredView(graph.value, arrangement.value) : NOTHING))
  const drawn = computed(() => (graph.value ? reducedView(graph.value, matching.value) : NOTHING))
  return {
    opened,
    graph,
    correctionsFile: signal(undefined),
    loading: signal(true),
    problem: signal(undefined),
    building: signal(undefined),
    notice: signal(undefined),
    selection,
    hovered: signal(undefined),
    arrangement,
    past: signal([]),
    future: signal([]),
    mode: signal('graph'),
    camera: signal(undefined),
    picture: signal(undefined),
    question: signal(''),
    answer: signal(undefined),
    document: signal(undefined),
    place: signal(undefined),
    choice: signal(undefined),
    revealed: signal(undefined),
    theme: signal(theme),
    openPanel: signal(undefined),
    canShapeEvents: computed(() => !arrangement.value.showsEverything && hasShapes.value),
    matching,
    visible: computed(() => (graph.value ? withSelection(graph.value, drawn.value, selection.value) : NOTHING)),
  }
}

const NOTHING: View = { nodes: new Set(), edges: new Set() }
