import { isServed } from './files/is-served.ts'
import { hasWebGl } from './graph-view/has-web-gl.ts'
import { type Mode, modes } from './state/explorer-state.ts'

const conditions: Partial<Record<Mode, () => boolean>> = { graph: hasWebGl, query: isServed }

/** The views that this browser, and where the page comes from, allow. */
export function possibleModes(): readonly Mode[] {
  return modes.filter((mode) => conditions[mode]?.() ?? true)
}
