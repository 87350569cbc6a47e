import { batch } from '@preact/signals'
import { clearSelection } from './actions.ts'
import type { Arrangement, Focus, Pin } from './arrangement.ts'
import { firstArrangement } from './arrangement.ts'
import type { ExplorerState } from './explorer-state.ts'
import type { Facet } from './facets.ts'

const MOST_STEPS = 200

/** Changes the arrangement by one step that undo takes back; a step that goes on with the last one shares its place. */
export function arrange(state: ExplorerState, change: Partial<Arrangement>, options: { goesOn?: boolean } = {}): void {
  const before = state.arrangement.value
  batch(() => {
    if (!options.goesOn) state.past.value = [...state.past.value, before].slice(-MOST_STEPS)
    state.future.value = []
    setArrangement(state, { ...before, ...change })
  })
}

/** Keys may mean nothing in a graph that is corrected otherwise: what is selected is let go. */
function setArrangement(state: ExplorerState, arrangement: Arrangement): void {
  if (arrangement.changes !== state.arrangement.value.changes) {
    clearSelection(state)
    state.hovered.value = undefined
    state.answer.value = undefined
  }
  state.arrangement.value = arrangement
}

export function undo(state: ExplorerState): void {
  step(state, state.past, state.future)
}

export function redo(state: ExplorerState): void {
  step(state, state.future, state.past)
}

function step(state: ExplorerState, from: ExplorerState['past'], to: ExplorerState['past']): void {
  const next = from.value.at(-1)
  if (!next) return
  batch(() => {
    from.value = from.value.slice(0, -1)
    to.value = [...to.value, state.arrangement.value]
    setArrangement(state, next)
  })
}

/** Hides a value of a facet, or shows it again. */
export function toggleValue(state: ExplorerState, facet: Facet, value: string): void {
  const { hidden } = state.arrangement.value
  const values = new Set(hidden[facet])
  if (!values.delete(value)) values.add(value)
  arrange(state, { hidden: { ...hidden, [facet]: values } })
}

/** Hides all values of a facet but one; where they are hidden already, shows them all. */
export function soloValue(
  state: ExplorerState,
  facet: Facet,
  { value, all }: { value: string; all: readonly string[] },
): void {
  const { hidden } = state.arrangement.value
  const others = all.filter((one) => one !== value)
  const isSolo = !hidden[facet].has(value) && others.every((one) => hidden[facet].has(one))
  arrange(state, { hidden: { ...hidden, [facet]: new Set(isSolo ? [] : others) } })
}

/** Shows only what is near a node; none leaves the focus. */
export function focusOn(state: ExplorerState, focus: Focus | undefined): void {
  arrange(state, { focus })
}

/** Pins a node to a place, or releases it. */
export function pin(state: ExplorerState, key: string, place: Pin | undefined): void {
  const pins = new Map(state.arrangement.value.pins)
  if (place) pins.set(key, place)
  else pins.delete(key)
  arrange(state, { pins })
}

/** Turns events from claims between their parties into nodes, or back. */
export function toggleEventShape(state: ExplorerState): void {
  arrange(state, { eventShape: state.arrangement.value.eventShape === 'events' ? 'pairs' : 'events' })
}

export function hideNode(state: ExplorerState, key: string): void {
  arrange(state, { hiddenNodes: new Set([...state.arrangement.value.hiddenNodes, key]) })
}

/** Shows again whatever filters have hidden. */
export function showAgain(state: ExplorerState): void {
  const { hidden, hiddenNodes, period } = firstArrangement
  arrange(state, { hidden, hiddenNodes, period })
}
