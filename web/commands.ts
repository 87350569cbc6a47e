import { copyText } from './files/copy-text.ts'
import { isServed } from './files/is-served.ts'
import { asQuery } from './query/as-query.ts'
import { nextPath, stepPassage } from './state/actions.ts'
import { arrange, focusOn, hideNode, redo, showAgain, toggleEventShape, undo } from './state/arrange.ts'
import { isFiltered } from './state/arrangement.ts'
import type { ExplorerState, Mode } from './state/explorer-state.ts'
import { selectedNode } from './state/selection.ts'
import { strings } from './strings.ts'

/** Something that a person can have done, by its key or from the search field. */
export type Command = Readonly<{
  id: string
  words: string
  /** The key as `KeyboardEvent.key` in lower case, after `ctrl+` and `shift+` where they are held. */
  keys: readonly string[]
  isPossible: (state: ExplorerState) => boolean
  run: (state: ExplorerState) => void
}>

const always = () => true

export const commands: readonly Command[] = [
  {
    id: 'focus',
    words: strings.commands.focus,
    keys: ['f'],
    isPossible: (state) => nodeMeant(state) !== undefined,
    run: (state) => focusOnMeant(state),
  },
  ...([1, 2, 3] as const).map((depth) => ({
    id: `depth-${depth}`,
    words: strings.commands.depth(depth),
    keys: [String(depth)],
    isPossible: ({ arrangement }: ExplorerState) => arrangement.value.focus !== undefined,
    run: (state: ExplorerState) => {
      const { focus } = state.arrangement.value
      if (focus) focusOn(state, { ...focus, depth })
    },
  })),
  {
    id: 'next-path',
    words: strings.commands.nextPath,
    keys: ['p'],
    isPossible: ({ selection }) => selection.value?.kind === 'path',
    run: nextPath,
  },
  {
    id: 'next-sentence',
    words: strings.commands.nextSentence,
    keys: ['n'],
    isPossible: always,
    run: (state) => stepPassage(state, 1),
  },
  {
    id: 'previous-sentence',
    words: strings.commands.previousSentence,
    keys: ['shift+n'],
    isPossible: always,
    run: (state) => stepPassage(state, -1),
  },
  {
    id: 'hide',
    words: strings.commands.hide,
    keys: ['h'],
    isPossible: (state) => nodeMeant(state) !== undefined,
    run: (state) => {
      const key = nodeMeant(state)
      if (key !== undefined) hideNode(state, key)
      state.selection.value = undefined
    },
  },
  {
    id: 'undo',
    words: strings.commands.undo,
    keys: ['ctrl+z'],
    isPossible: ({ past }) => past.value.length > 0,
    run: undo,
  },
  {
    id: 'redo',
    words: strings.commands.redo,
    keys: ['ctrl+shift+z', 'ctrl+y'],
    isPossible: ({ future }) => future.value.length > 0,
    run: redo,
  },
  {
    id: 'show-again',
    words: strings.commands.showAgain,
    keys: ['a'],
    isPossible: ({ arrangement }) => isFiltered(arrangement.value),
    run: showAgain,
  },
  {
    id: 'everything',
    words: strings.commands.everything,
    keys: ['e'],
    isPossible: always,
    run: (state) => arrange(state, { showsEverything: !state.arrangement.value.showsEverything }),
  },
  {
    id: 'events',
    words: strings.commands.events,
    keys: ['v'],
    isPossible: ({ canShapeEvents }) => canShapeEvents.value,
    run: toggleEventShape,
  },
  {
    id: 'colour',
    words: strings.commands.colour,
    keys: ['c'],
    isPossible: always,
    run: (state) => arrange(state, { colouring: state.arrangement.value.colouring === 'holder' ? 'plain' : 'holder' }),
  },
  modeCommand('graph', 'g'),
  modeCommand('table', 't'),
  modeCommand('timeline', 'l'),
  modeCommand('entity', 'i'),
  ...(isServed() ? [modeCommand('query', 'q')] : []),
  {
    id: 'copy-query',
    words: strings.commands.copyQuery,
    keys: ['y'],
    isPossible: ({ selection }) => selection.value !== undefined,
    run: copyAsQuery,
  },
  {
    id: 'theme',
    words: strings.commands.theme,
    keys: ['d'],
    isPossible: always,
    run: ({ theme }) => {
      theme.value = theme.value === 'light' ? 'dark' : 'light'
    },
  },
]

function modeCommand(mode: Mode, key: string): Command {
  return {
    id: mode,
    words: strings.commands.view(strings.views[mode]),
    keys: [key],
    isPossible: (state) => state.mode.value !== mode,
    run: (state) => {
      state.mode.value = mode
    },
  }
}

/** The node that is selected, else the one that the pointer rests on. */
function nodeMeant({ selection, hovered }: ExplorerState): string | undefined {
  return selectedNode(selection.value) ?? selectedNode(hovered.value)
}

function copyAsQuery(state: ExplorerState): void {
  const { graph, selection } = state
  if (graph.value && selection.value) void copyText(state, asQuery(graph.value, selection.value))
}

function focusOnMeant(state: ExplorerState): void {
  const key = nodeMeant(state)
  if (key !== undefined) focusOn(state, { key, depth: 1 })
}
