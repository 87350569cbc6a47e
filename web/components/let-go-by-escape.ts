import { clearSelection } from '../state/actions.ts'
import { focusOn } from '../state/arrange.ts'
import type { ExplorerState } from '../state/explorer-state.ts'

/** Escape leaves the focus, else lets go of what is selected, from anywhere but a field, and returns to the graph; gives back what ends this. */
export function letGoByEscape(state: ExplorerState): () => void {
  const listen = (event: KeyboardEvent) => {
    const isElsewhere = event.target instanceof HTMLInputElement || document.querySelector(':popover-open') !== null
    if (event.key !== 'Escape' || isElsewhere) return
    if (state.arrangement.value.focus) focusOn(state, undefined)
    else clearSelection(state)
    document.querySelector<HTMLElement>('.graph-canvas')?.focus({ preventScroll: true })
  }
  document.addEventListener('keydown', listen)
  return () => document.removeEventListener('keydown', listen)
}
